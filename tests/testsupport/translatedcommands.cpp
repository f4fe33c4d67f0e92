// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

// The program's commands, in the language of tests/data/roomwright_eo.ts too.
int main(int argc, char *argv[])
{
    return commandline::run(argc, argv);
}
