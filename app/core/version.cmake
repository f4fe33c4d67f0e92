# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -D VERSION=… -D SOURCE=… -D OUTPUT=… -P version.cmake
# makes OUTPUT from version.cpp.in, with the commit that SOURCE is; leaves it alone where it says so
# already, so that nothing is compiled anew.

set(COMMIT "")
# An archive may be unpacked within somebody else's repository.
if(EXISTS ${SOURCE}/.git)
  execute_process(COMMAND git describe --always --dirty --abbrev=12 --exclude=*
    WORKING_DIRECTORY ${SOURCE} OUTPUT_VARIABLE described ERROR_QUIET
    OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(described)
    set(COMMIT " (${described})")
  endif()
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/version.cpp.in ${OUTPUT} @ONLY)
