// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace rollbook::cli {

[[nodiscard]] Done runNew(Context &context);
[[nodiscard]] Done runDemo(Context &context);
[[nodiscard]] Done runImport(Context &context);
[[nodiscard]] Done runMembers(Context &context);
[[nodiscard]] Done runGroups(Context &context);
[[nodiscard]] Done runStatisticsGrowth(Context &context);
[[nodiscard]] Done runReportRegister(Context &context);
[[nodiscard]] Done runReportArrears(Context &context);
[[nodiscard]] Done runReportAccount(Context &context);
[[nodiscard]] Done runReportReceipt(Context &context);
[[nodiscard]] Done runReportPayingIn(Context &context);
[[nodiscard]] Done runReportGrowth(Context &context);
[[nodiscard]] Done runChartGrowth(Context &context);
[[nodiscard]] Done runHistory(Context &context);
[[nodiscard]] Done runUndo(Context &context);
[[nodiscard]] Done runDevices(Context &context);
[[nodiscard]] Done runCopy(Context &context);
[[nodiscard]] Done runTakeOut(Context &context);
[[nodiscard]] Done runBringIn(Context &context);
[[nodiscard]] Done runConflicts(Context &context);
[[nodiscard]] Done runResolve(Context &context);
Done runGiveNumbers(Context &context);
[[nodiscard]] Done runVerify(Context &context);
[[nodiscard]] Done runBackup(Context &context);
[[nodiscard]] Done runBackups(Context &context);
[[nodiscard]] Done runBackupsMake(Context &context);
[[nodiscard]] Done runBackupsCheck(Context &context);
[[nodiscard]] Done runBackupsRestore(Context &context);
[[nodiscard]] Done runDuplicates(Context &context);
[[nodiscard]] Done runMerge(Context &context);
[[nodiscard]] Done runKeepApart(Context &context);
[[nodiscard]] Done runCheckNumber(Context &context);
[[nodiscard]] Done runRecoverySheet(Context &context);
[[nodiscard]] Done runRenew(Context &context);
[[nodiscard]] Done runCharge(Context &context);
[[nodiscard]] Done runPay(Context &context);
[[nodiscard]] Done runArrears(Context &context);
[[nodiscard]] Done runStatementImport(Context &context);
[[nodiscard]] Done runStatementMatch(Context &context);
[[nodiscard]] Done runStatementPost(Context &context);
[[nodiscard]] Done runStatementLines(Context &context);
[[nodiscard]] Done runStatementRemove(Context &context);
[[nodiscard]] Done runBatchOpen(Context &context);
[[nodiscard]] Done runBatchAdd(Context &context);
[[nodiscard]] Done runBatchPost(Context &context);
[[nodiscard]] Done runBatchList(Context &context);
[[nodiscard]] Done runAccounts(Context &context);

} // namespace rollbook::cli
