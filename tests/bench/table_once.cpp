// SPDX-License-Identifier: GPL-3.0-or-later
// table_once FILE: reads all cells of a table, of any format: what xlsx_ratio measures.
#include "model/exchange/SourceFormat.h"

#include <cstdio>

using namespace touchstone;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "table_once FILE\n");
        return 2;
    }
    Progress progress;
    const auto table = openTable(QString::fromLocal8Bit(argv[1]), {}, progress);
    if (!table)
        return 1;
    long long rows = 0, cells = 0, bytes = 0;
    while (table->reader->next()) {
        ++rows;
        for (const std::string_view cell : table->reader->fields()) {
            cells += !cell.empty();
            bytes += static_cast<long long>(cell.size());
        }
    }
    if (table->reader->error())
        return 1;
    std::printf("%lld rows, %lld cells, %lld bytes\n", rows, cells, bytes);
    return 0;
}
