# SPDX-License-Identifier: GPL-3.0-or-later
#
# macOS: a disk image with the application in it. Not tried by us yet.

set(icon ${pictures}/roomwright.icns)
target_sources(roomwright PRIVATE ${icon})
set_source_files_properties(${icon} TARGET_DIRECTORY roomwright PROPERTIES
  GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
add_dependencies(roomwright pictures)
set_target_properties(roomwright PROPERTIES
  MACOSX_BUNDLE ON
  MACOSX_BUNDLE_BUNDLE_NAME Roomwright
  MACOSX_BUNDLE_GUI_IDENTIFIER org.roomwright.Roomwright
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_ICON_FILE roomwright.icns)

install(TARGETS roomwright BUNDLE DESTINATION .)
# macdeployqt, which this runs, brings the other libraries too.
qt_generate_deploy_app_script(TARGET roomwright ${deploy_result} deploy)
install(SCRIPT ${deploy})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME roomwright-${PROJECT_VERSION}-macos)
set(CPACK_DMG_VOLUME_NAME Roomwright)
