// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pages.h"
#include "app/cli/people.h"
#include "app/cli/verbs.h"
#include "core/reports/paperwords.h"
#include "ui/reports/paperdialog.h"

#include <algorithm>

namespace rollbook::cli {

namespace {

/// Writes the paper that `make` makes of the register.
template <class Make> Done writePaper(Context &context, const Make &make)
{
    auto book = context.openForCopy();
    if (!book)
        return book.problems();
    Result<Paper> paper = make(**book);
    if (!paper)
        return paper.problems();
    return writePages(context, **book, paper->words->reports(), std::move(paper->content), paper->layout);
}

} // namespace

Done runReportAccount(Context &context)
{
    return writePaper(context, [&](const Register &book) -> Result<Paper> {
        const auto member = personNumbered("NUMBER", context.invocation().argument(1), book.reader());
        return member ? accountPaper(book, *member) : Result<Paper>(member.problems());
    });
}

Done runReportReceipt(Context &context)
{
    return writePaper(context, [&](const Register &book) -> Result<Paper> {
        const Invocation &invocation = context.invocation();
        const auto member = personNumbered("NUMBER", invocation.argument(1), book.reader());
        if (!member)
            return member.problems();
        const auto payment = paymentOfReceipt("RECEIPT", invocation.argument(2), *member, book.reader());
        return payment ? receiptPaper(book, payment->id) : Result<Paper>(payment.problems());
    });
}

Done runReportPayingIn(Context &context)
{
    return writePaper(context, [&](const Register &book) -> Result<Paper> {
        const auto batches = book.reader().all<Batch>();
        if (!batches)
            return batches.problems();
        if (batches->empty())
            return usage(Cli::tr("No batch was ever opened. Count cash and cheques, then open one with “rollbook-cli "
                                 "batch open”."));
        const auto newest = std::ranges::max_element(*batches, {}, &Batch::id);
        return payingInPaper(book, newest->id);
    });
}

} // namespace rollbook::cli
