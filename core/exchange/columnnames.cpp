// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnnames.h"

#include "core/base/fold.h"
#include "core/exchange/importtarget.h"

#include <QHash>

namespace rollbook {

namespace {

/// Names as folded, words separated by one space; those of one target separated by a bar.
struct Names {
    const char *target;
    const char *names;
};

constexpr Names knownNames[] = {
    { "number",
        "membership number|member number|membership no|member no|mem no|no|nr|number|member id|membership id|"
        "membership ref|member ref|membership reference|card number|membership card number|rhif aelodaeth|rhif" },
    { "external_number",
        "external number|external id|external identifier|contact id|internal contact id|membermojo id|nationbuilder id|"
        "uuid|id|externemitgliedsnummer|party membership number|parent number" },
    { "title", "title|titel|individual prefix|prefix|name prefix|salutation|anrede|teitl" },
    { "given",
        "given|given name|given names|first name|first names|firstname|forename|forenames|christian "
        "name|vorname|fname|enw cyntaf" },
    { "family", "family|family name|last name|lastname|surname|second name|nachname|lname|cyfenw" },
    { "full_name", "full name|name|member name|display name|member|person|names|enw|contact name" },
    { "known_as", "known as|nickname|nick name|preferred name|preferred first name" },
    { "pronouns", "pronouns|pronoun" },
    { "birth_date", "birth date|date of birth|dob|birthday|born|birthdate|geburtsdatum|dyddiad geni" },
    { "email", "email|email address|emailaddress|mail|email 1|primary email|work email|home email|ebost|e bost" },
    { "email2", "email2|email 2|second email|other email|alternative email|secondary email" },
    { "telephone",
        "telephone|telephone number|phone|phone number|tel|tel no|telephone no|phone no|mobile|mobile number|mobile "
        "phone|"
        "mobile no|mobile telephone|cell|cell phone|home phone|home telephone|landline|home tel|phone "
        "1|telefonprivat|handy|"
        "can2 phone|contact number|ffon|rhif ffon" },
    { "telephone2", "telephone2|telephone 2|phone 2|phone2|second phone|other phone|alternative phone|work phone" },
    { "address1",
        "address1|address 1|address line 1|address line1|addressline1|street address|street|strasse|house and street|"
        "primary address1|can2 user address|supplemental address|first line of address|house" },
    { "address2",
        "address2|address 2|address line 2|address line2|addressline2|primary address2|supplemental address 1|locality|"
        "second line of address" },
    { "address", "address|full address|postal address|home address|cyfeiriad" },
    { "town", "town|city|post town|town city|town or city|ort|primary city|can2 user city|tref" },
    { "county", "county|can2 county|primary county|sir" },
    { "postcode", "postcode|post code|postal code|zip|zip code|plz|primary zip|cod post" },
    { "country", "country|staat|land|primary country|gwlad" },
    { "joined",
        "joined|joined date|date joined|join date|joining date|member since|membership since|membership start "
        "date|since|"
        "start date|member from|eintritt|date of joining|ymunodd" },
    { "applied", "applied|application date|date applied|applied on" },
    { "deceased", "deceased|deceased date|date of death|died|died on|date deceased" },
    { "no_post", "no post|do not mail|do not post|no mail" },
    { "no_email", "no email|do not email|no bulk emails user opt out|no bulk emails|email opt out" },
    { "no_telephone", "no telephone|do not phone|do not telephone|no phone|do not call" },
    { "tags", "tags|tag|tag list|can2 user tags|keywords|labels" },
    { "former_numbers", "former numbers|former number|previous numbers|previous number|old numbers|old number" },
    { "notes", "notes|note|comments|comment|remarks|memo|additional information|nodiadau" },
    { "group",
        "group|local group|branch|branch name|local branch|clp|constituency|local party|local group clp "
        "branch|ward|chapter|cangen|"
        "group name|home group" },
    { "region",
        "region|regional group|nation|region nation|regional national group or "
        "organisation|district|area|rhanbarth|parent group" },
    { "standing",
        "standing|party standing|parent standing|party status|parent party status|standing in the party|standing in "
        "party" },
    { "standing_since", "standing since|party standing since|standing date" },
    { "type",
        "type|membership type|membership|member type|membership category|category|membership class|class|subscription "
        "type|"
        "membership level|level|membership plan|beitragsgruppe|math aelodaeth" },
    { "expires",
        "expires|expires date|expires on|expiry|expiry date|expire date|membership expires|membership expiry|renewal "
        "date|"
        "membership end date|end date|valid to|valid until|paid until|paid up to|ends|renewal due|membership "
        "expiration date" },
    { "fee_due", "fee due|fee|cost|price|annual fee|subscription due|amount due|subscription|sub|subs|total fee|tal" },
    { "fee_paid",
        "fee paid|paid|amount paid|total paid|payment amount|amount|subscription paid|subs paid|sub paid|payment|total "
        "amount" },
    { "paid_date",
        "paid date|date paid|payment date|paid on|last payment date|last paid|date of payment|receive "
        "date|renewed on|date renewed|last renewed" },
    { "payment_method",
        "payment method|method|paid by|payment type|how paid|payment instrument|method of payment|pay method" },
    { "payment_reference",
        "payment reference|reference|payment ref|transaction id|transaction reference|bank reference" },
};

/// Words that make another thing of a name: not the person's own e-mail, number or group.
constexpr const char *strangers[] = { "consent", "opt", "agree", "emergency", "partner", "kin", "newsletter", "receipt",
    "role", "state", "status", "preferred", "source", "legal", "trade", "sms", "emails", "parent", "spouse", "guardian",
    "agent", "created", "updated", "modified", "renewed", "url", "uid", "hash", "password", "username", "login" };

struct Phrase {
    QString words;
    int target;
};

struct Dictionary {
    QHash<QString, int> whole; ///< by the name without spaces
    std::vector<Phrase> phrases; ///< of four letters and more

    Dictionary()
    {
        for (const Names &entry : knownNames) {
            const ImportTarget *found = importTarget(QString(QLatin1String(entry.target)));
            Q_ASSERT(found);
            const QStringList names = QString::fromLatin1(entry.names).split(QLatin1Char('|'));
            for (const QString &name : names) {
                whole.insert(foldedJoined(name), found->code);
                if (name.size() >= 4)
                    phrases.push_back({ name, found->code });
            }
        }
        for (const ImportTarget &own : importTargets())
            whole.insert(foldedJoined(QString(QLatin1String(own.name))), own.code);
    }
};

bool hasWord(const QString &name, const QString &words)
{
    const QString padded = QLatin1Char(' ') + name + QLatin1Char(' ');
    return padded.contains(QLatin1Char(' ') + words + QLatin1Char(' '));
}

const Dictionary &dictionary()
{
    static const Dictionary own;
    return own;
}

} // namespace

bool isKnownColumn(QStringView name)
{
    return dictionary().whole.contains(foldedJoined(name));
}

KnownColumn knownColumn(QStringView name)
{
    constexpr qsizetype mostWords = 6;
    const QString joined = foldedJoined(name);
    if (const auto found = dictionary().whole.constFind(joined); found != dictionary().whole.constEnd())
        return { *found, true };
    const QString words = folded(name);
    if (words.count(QLatin1Char(' ')) >= mostWords)
        return {};
    for (const char *stranger : strangers) {
        if (hasWord(words, QLatin1String(stranger)) || hasWord(words, QLatin1String(stranger) + QLatin1Char('s')))
            return {};
    }
    KnownColumn best;
    qsizetype longest = 0;
    for (const Phrase &phrase : dictionary().phrases) {
        if (phrase.words.size() > longest && hasWord(words, phrase.words)) {
            longest = phrase.words.size();
            best.target = phrase.target;
        }
    }
    return best;
}

} // namespace rollbook
