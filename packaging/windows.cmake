# SPDX-License-Identifier: GPL-3.0-or-later
#
# Windows: an installer. Not tried by us yet.

# A program either has a console or opens none: the same one twice.
add_executable(roomwright-window WIN32 ${PROJECT_SOURCE_DIR}/ui/main.cpp)
target_link_libraries(roomwright-window PRIVATE ui)

enable_language(RC)
file(CONFIGURE OUTPUT roomwright.rc CONTENT "1 ICON \"@pictures@/roomwright.ico\"\n" @ONLY)
foreach(program IN ITEMS roomwright roomwright-window)
  target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/roomwright.rc)
  add_dependencies(${program} pictures)
endforeach()

install(TARGETS roomwright roomwright-window)
qt_generate_deploy_app_script(TARGET roomwright-window ${deploy_result} deploy)
install(SCRIPT ${deploy})
# What is not Qt's: QtKeychain and nettle.
install(CODE "
  file(GET_RUNTIME_DEPENDENCIES EXECUTABLES $<TARGET_FILE:roomwright>
    DIRECTORIES $<TARGET_FILE_DIR:Qt6Keychain::Qt6Keychain> ${Nettle_PREFIX}/bin
    RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR systems
    PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\" \"^qt6[a-jl-z]\"
    POST_EXCLUDE_REGEXES \"[/\\\\][Ss]ystem32[/\\\\]\")
  file(COPY \${libraries} DESTINATION \${CMAKE_INSTALL_PREFIX}/bin)")

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME roomwright-${PROJECT_VERSION}-windows)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Roomwright)
set(CPACK_PACKAGE_EXECUTABLES roomwright-window Roomwright)
set(CPACK_NSIS_DISPLAY_NAME Roomwright)
set(CPACK_NSIS_PACKAGE_NAME Roomwright)
set(CPACK_NSIS_MUI_ICON ${pictures}/roomwright.ico)
set(CPACK_NSIS_MUI_UNIICON ${pictures}/roomwright.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/roomwright-window.exe)
set(CPACK_NSIS_MODIFY_PATH ON) # for the commands
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
