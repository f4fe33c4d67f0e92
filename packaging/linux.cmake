# SPDX-License-Identifier: GPL-3.0-or-later
#
# Linux: a package for Debian's relatives, one for Fedora's and openSUSE's, and an archive with all
# libraries. What only one kind has is a component that bears the kind's name, and is not in "all":
# see kinds.cmake.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

set(id org.roomwright.Roomwright)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(documents ${CMAKE_INSTALL_DOCDIR})

# Qt's project setup would have libraries looked for beside the program, where packages have none.
set_target_properties(roomwright PROPERTIES INSTALL_RPATH "")
install(TARGETS roomwright)
install(FILES ${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
install(FILES ${drawing} DESTINATION ${icons}/scalable/apps)
install(FILES icons/${id}-symbolic.svg DESTINATION ${icons}/symbolic/apps)
foreach(size IN LISTS picture_sizes)
  install(FILES ${pictures}/${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png)
endforeach()

# What Debian wants compressed: as small as it can be, and without a time.
function(compressed input output)
  add_custom_command(OUTPUT ${output} COMMAND gzip -9nc ${input} > ${output}
    DEPENDS ${input} VERBATIM)
endfunction()

# The page says what the program says of itself.
file(STRINGS ${id}.metainfo.xml release REGEX "<release version=" LIMIT_COUNT 1)
string(REGEX REPLACE ".* date=\"([^\"]+)\".*" "\\1" release_date "${release}")
add_custom_command(OUTPUT roomwright.1
  COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/manpage.py $<TARGET_FILE:roomwright>
    ${CMAKE_CURRENT_SOURCE_DIR}/roomwright.1.in roomwright.1 DATE=${release_date}
    VERSION=${PROJECT_VERSION} SUMMARY=${CPACK_PACKAGE_DESCRIPTION_SUMMARY}
  DEPENDS roomwright manpage.py roomwright.1.in VERBATIM)
compressed(${CMAKE_CURRENT_BINARY_DIR}/roomwright.1 roomwright.1.gz)
compressed(${CMAKE_CURRENT_SOURCE_DIR}/changelog changelog.Debian.gz)
compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog.gz)
add_custom_target(documents ALL DEPENDS roomwright.1.gz changelog.Debian.gz changelog.gz)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/roomwright.1.gz
  DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

install(FILES copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
  ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
  DESTINATION ${documents} COMPONENT DEB EXCLUDE_FROM_ALL)
install(FILES roomwright.lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
  RENAME roomwright COMPONENT DEB EXCLUDE_FROM_ALL)

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE copyright
  DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/roomwright COMPONENT RPM EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${PROJECT_SOURCE_DIR}/README.md
  DESTINATION ${documents} COMPONENT RPM EXCLUDE_FROM_ALL)

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE copyright ${PROJECT_SOURCE_DIR}/CHANGELOG.md
  ${PROJECT_SOURCE_DIR}/README.md
  DESTINATION ${documents} COMPONENT TGZ EXCLUDE_FROM_ALL)
# Qt speaks the languages that the program speaks.
file(GLOB languages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/roomwright_*.ts)
list(TRANSFORM languages REPLACE ".*/roomwright_(.+)\\.ts" "\\1")
install(CODE "
  set(qt_libraries ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBS})
  set(qt_plugins ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
  set(qt_translations ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS})
  set(languages ${languages})" COMPONENT TGZ EXCLUDE_FROM_ALL)
install(SCRIPT bundle.cmake COMPONENT TGZ EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/kinds.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What no link line names: the plugins for SQLite (the journal) and SVG (the icons), and the library
# that QtKeychain loads to speak to a Secret Service.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, hicolor-icon-theme")
# A Secret Service, without which secrets live as long as the program runs; and the words of Qt's own
# buttons in other languages.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND MIT AND CC0-1.0")
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_PACKAGE_SUMMARY "Create chat rooms through the Chime rooms API")
set(CPACK_RPM_COMPRESSION_TYPE xz)
# As above: Fedora has the plugins with the libraries, openSUSE has SQLite's in a package of its own.
set(CPACK_RPM_PACKAGE_REQUIRES
  "libsecret-1.so.0()(64bit), hicolor-icon-theme, (qt6-qtbase or qt6-sql-sqlite)")
# What CPack knows no setting for.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global _build_id_links none
Packager: ${CPACK_PACKAGE_CONTACT}
Recommends: (gnome-keyring or kwalletmanager or keepassxc)")
# Folders that are others', and every package shares.
foreach(folder IN ITEMS applications icons icons/hicolor licenses man man/man1 metainfo mime
    mime/packages)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size IN LISTS picture_sizes)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
foreach(kind IN ITEMS scalable symbolic)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${kind} /usr/share/icons/hicolor/${kind}/apps)
endforeach()
