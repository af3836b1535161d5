// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/knownlayouts.h"

namespace rollbook {

namespace {

constexpr std::nullopt_t unread = std::nullopt;
constexpr bool perhaps = false;

void addHighStreet(std::vector<KnownLayout> &all)
{
    using enum LineField;
    all.push_back({ "barclays", "Barclays",
        { { unread, "number" }, { Day, "date" }, { Account, "account" }, { Amount, "amount" }, { Kind, "subcategory" },
            { Payer, "memo" } },
        true, TextSplit::Gaps });
    all.push_back({ "barclays-bulk", "Barclays",
        { { Account, "account" }, { Day, "date" }, { Payer, "originaldescription" }, { Amount, "amount" },
            { unread, "l1tag" }, { unread, "l2tag" }, { unread, "l3tag" } },
        true, TextSplit::Gaps });
    all.push_back({ "hsbc", "HSBC", { { Day, "date" }, { Payer, "desc|description" }, { Amount, "amount" } }, true,
        TextSplit::Code });
    all.push_back({ "lloyds", "Lloyds",
        { { Day, "transaction date" }, { Kind, "transaction type" }, { Account, "sort code" },
            { Account, "account number" }, { Payer, "transaction description" }, { Out, "debit amount" },
            { In, "credit amount" }, { Balance, "balance" } } });
    all.push_back({ "natwest", "NatWest",
        { { Day, "date" }, { Kind, "type" }, { Payer, "description" }, { Amount, "value" }, { Balance, "balance" },
            { unread, "account name" }, { Account, "account number" } },
        true, TextSplit::Commas });
    all.push_back({ "bankline", "NatWest Bankline",
        { { Account, "sort code" }, { Account, "account number" }, { unread, "account alias" },
            { unread, "account short name" }, { Currency, "currency" }, { unread, "account type", perhaps },
            { unread, "bic", perhaps }, { unread, "bank name", perhaps }, { unread, "branch name", perhaps },
            { Day, "date" }, { Payer, "narrative #1" }, { Reference, "narrative #2" },
            { Reference, "narrative #3", perhaps }, { Reference, "narrative #4", perhaps },
            { Reference, "narrative #5", perhaps }, { Kind, "type" }, { Out, "debit" }, { In, "credit" } } });
    all.push_back({ "nationwide", "Nationwide",
        { { Day, "date" }, { Kind, "transaction type|transactions" }, { Payer, "description" }, { Out, "paid out" },
            { In, "paid in" }, { Balance, "balance" } },
        true });
    all.push_back({ "cooperative", "The Co-operative Bank",
        { { Day, "date" }, { Payer, "description" }, { Kind, "type" }, { In, "money in" }, { Out, "money out" },
            { Balance, "balance" } },
        true });
    all.push_back({ "midata", "Midata",
        { { Day, "date" }, { Kind, "type" }, { Payer, "merchant/description" }, { Amount, "debit/credit" },
            { Balance, "balance" } } });
}

void addNewBanks(std::vector<KnownLayout> &all)
{
    using enum LineField;
    all.push_back({ "monzo", "Monzo",
        { { Mark, "transaction id" }, { Day, "date" }, { unread, "time" }, { Kind, "type" }, { Payer, "name" },
            { unread, "emoji" }, { unread, "category" }, { Amount, "amount" }, { Currency, "currency" },
            { unread, "local amount" }, { unread, "local currency" }, { unread, "notes and #tags" },
            { unread, "address", perhaps }, { unread, "receipt", perhaps }, { Reference, "description" },
            { unread, "category split", perhaps }, { unread, "money out", perhaps }, { unread, "money in", perhaps },
            { Balance, "balance", perhaps } } });
    all.push_back({ "starling", "Starling",
        { { Day, "date" }, { Payer, "counter party" }, { Reference, "reference" }, { Kind, "type" },
            { Amount, "amount (gbp)|amount (eur)|amount (usd)" },
            { Balance, "balance (gbp)|balance (eur)|balance (usd)" }, { unread, "spending category|category", perhaps },
            { unread, "notes", perhaps } } });
    all.push_back({ "revolut", "Revolut",
        { { Kind, "type" }, { Account, "product" }, { OtherDay, "started date" }, { Day, "completed date" },
            { Payer, "description" }, { Amount, "amount" }, { Fee, "fee" }, { Currency, "currency" },
            { Status, "state" }, { Balance, "balance" } },
        false, TextSplit::None, "|completed|" });
}

void addProviders(std::vector<KnownLayout> &all)
{
    using enum LineField;
    all.push_back({ "gocardless-payouts", "GoCardless",
        { { Mark, "id" }, { Net, "amount" }, { Currency, "currency" }, { OtherDay, "created_at" },
            { Reference, "reference" }, { Status, "status" }, { Day, "arrival_date" }, { Fee, "transaction_fee_debit" },
            { FeeBack, "transaction_fee_credit" }, { Fee, "app_fee_debit", perhaps },
            { FeeBack, "app_fee_credit", perhaps }, { Amount, "total_payment_amount" } },
        false, TextSplit::None, "|paid|", true, false, true });
    all.push_back({ "gocardless", "GoCardless",
        // The file of payouts tells what was refunded, and out of which one.
        { { Mark, "id" }, { Amount, "amount" }, { unread, "amount_refunded" }, { Day, "charge_date" },
            { OtherDay, "created_at", perhaps }, { Currency, "currency" }, { Reference, "description" },
            { Reference, "reference", perhaps }, { Status, "status" },
            { Kind, "links.payout|payout|payout_id|payouts.id|payout.id", perhaps },
            { Payer, "customers.given_name|customer.given_name|given_name", perhaps },
            { Payer, "customers.family_name|customer.family_name|family_name", perhaps },
            { Payer, "customers.company_name|customer.company_name|company_name", perhaps } },
        false, TextSplit::None, "|confirmed|paid_out|", true });
    all.push_back({ "stripe", "Stripe",
        { { Mark, "id" }, { Reference, "description" }, { unread, "seller message" }, { Day, "created (utc)" },
            { Amount, "amount" }, { Refunded, "amount refunded" }, { Currency, "currency" },
            { unread, "converted amount" }, { Fee, "fee" }, { Status, "status" },
            { Payer, "card name|customer description|customer email", perhaps }, { Kind, "transfer", perhaps } },
        false, TextSplit::None, "|paid|succeeded|refunded|partial refund|partially refunded|", true });
    all.push_back({ "paypal", "PayPal",
        { { Day, "date" }, { unread, "time" }, { unread, "timezone|time zone" }, { Payer, "name" }, { Kind, "type" },
            { Status, "status" }, { Currency, "currency" }, { Amount, "gross" }, { Fee, "fee" }, { unread, "net" },
            { unread, "from email address", perhaps }, { unread, "to email address", perhaps },
            { Mark, "transaction id" }, { unread, "reference txn id", perhaps },
            { Reference, "invoice number|invoice id", perhaps }, { Reference, "subject", perhaps },
            { Reference, "note", perhaps }, { Balance, "balance", perhaps }, { Impact, "balance impact", perhaps } },
        false, TextSplit::None, "|completed|", true, true });
}

} // namespace

const std::vector<KnownLayout> &knownLayouts()
{
    static const std::vector<KnownLayout> all = [] {
        std::vector<KnownLayout> layouts;
        addHighStreet(layouts);
        addNewBanks(layouts);
        addProviders(layouts);
        return layouts;
    }();
    return all;
}

const std::vector<KnownShape> &knownShapes()
{
    using enum LineField;
    static const std::vector<KnownShape> all {
        { "hsbc", "HSBC", "dtm", { { Day, 0 }, { Payer, 1 }, { Amount, 2 } }, TextSplit::Code },
        { "hsbcnet", "HSBCnet", "adcmtt",
            { { Account, 0 }, { Day, 1 }, { Currency, 2 }, { Amount, 3 }, { Payer, 4 }, { Kind, 5 } } },
        { "lloyds-commercial", "Lloyds Commercial", "daetmtt",
            { { Day, 0 }, { Account, 1 }, { Kind, 3 }, { Amount, 4 }, { Reference, 5 }, { Payer, 6 } } },
        { "bankline", "NatWest Bankline", "tttttttttdttttttoo",
            { { Account, 0 }, { Account, 1 }, { Currency, 4 }, { Day, 9 }, { Payer, 10 }, { Reference, 11 },
                { Reference, 12 }, { Reference, 13 }, { Reference, 14 }, { Kind, 15 }, { Out, 16 }, { In, 17 } } },
    };
    return all;
}

} // namespace rollbook
