// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/laptops.h"

#include "ui/words/format.h"

namespace rollbook::cli {

Result<std::vector<Id<Device>>> laptopsNamed(const std::vector<Device> &roster, const QStringList &names)
{
    std::vector<Id<Device>> found;
    for (const QString &name : names) {
        const auto fits = [&name](const Device &device) { return device.name.compare(name, Qt::CaseInsensitive) == 0; };
        const auto at = std::find_if(roster.begin(), roster.end(), fits);
        if (at == roster.end())
            return usage(fillIn(Cli::tr("There is no laptop “%1”. “rollbook-cli devices” lists them."), { name }));
        if (std::count_if(roster.begin(), roster.end(), fits) > 1)
            return usage(fillIn(Cli::tr("Several laptops are called “%1”. Rename one of them first."), { name }));
        found.push_back(at->id);
    }
    return found;
}

} // namespace rollbook::cli
