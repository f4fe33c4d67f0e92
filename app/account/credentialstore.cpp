// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/credentialstore.h"

#include "moc_credentialstore.cpp"
