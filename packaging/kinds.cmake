# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by CPack for each kind of package: DEB, RPM and TGZ.
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${build} roomwright ${CPACK_GENERATOR} /)

if(CPACK_GENERATOR STREQUAL "TGZ")
  execute_process(COMMAND uname -m OUTPUT_VARIABLE machine OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(CPACK_PACKAGE_FILE_NAME roomwright-${CPACK_PACKAGE_VERSION}-linux-${machine})
endif()
