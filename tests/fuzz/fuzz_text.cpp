// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    fuzz::text(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
