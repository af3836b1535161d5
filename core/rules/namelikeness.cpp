// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/namelikeness.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace rollbook {

namespace {

/// One family a line; a name may stand in several.
constexpr const char *familyLines[] = {
    "abigail abbie abby gail",
    "albert al bert bertie",
    "alexander alex alec al sandy xander alasdair alastair alistair ali sasha",
    "alexandra alex sandra sandy lexi sasha alexa",
    "alfred alf alfie fred freddie",
    "amanda mandy",
    "andrew andy drew andreas andras",
    "angela angie ange",
    "ann anne anna annie annette nan nancy nansi hannah anita",
    "anthony antony tony ant",
    "antonia toni",
    "arthur art artie",
    "barbara barb babs bab",
    "beatrice bea bee trixie betrys",
    "benjamin ben benny benji",
    "bernard bernie",
    "bridget brigid bridie biddy ffraid",
    "caroline carolyn carol caz carrie",
    "catherine catharine katherine katharine kathryn kate katie katy cath cathy kath kathy kay kitty catrin cadi "
    "katrina "
    "caitlin",
    "cecilia cecily celia",
    "charles charlie chas chuck siarl",
    "charlotte charlie lottie lotte",
    "christina christine chris chrissie tina kirsty kirsten",
    "christopher chris kit topher",
    "daniel dan danny deiniol",
    "danielle dani",
    "david dave davy dai dewi dafydd davie deio",
    "deborah debbie deb debra",
    "dennis denis denny",
    "derek deric",
    "dominic dom nick",
    "donald don donnie",
    "dorothy dot dottie dolly dorothea",
    "douglas doug dougie",
    "edward ed eddie ned ted teddy iorwerth",
    "edmund ed eddie ned ted",
    "edwin ed eddie",
    "eileen aileen",
    "eleanor elinor ellie nell nellie nora leonora elin",
    ("elizabeth elisabeth liz lizzie lizzy beth betty betsy bess bessie eliza libby lisa elspeth elsie bethan lisbeth "
     "isabel isobel"),
    "ellen helen elen nell nellie",
    "emily em emmie millie",
    "emma em emmie",
    "eric erik",
    "erica erika",
    "eugene gene owain owen",
    "evelyn eve evie",
    "florence flo flossie florrie",
    "frances fran frankie fanny francesca",
    "francis frank frankie fran ffransis",
    "frederick fred freddie freddy fredrick",
    "gabriel gabe",
    "gareth gary gaz garth",
    "geoffrey jeffrey geoff jeff",
    "george georgie sior",
    "georgina georgia georgie gina",
    "gerald gerry jerry gerard gerallt",
    "gillian gill jill jillian",
    "gordon gord",
    "graham graeme grahame",
    "gregory greg",
    "gwendoline gwendolen gwen gwenda wendy",
    "gwyneth gwyn gwen",
    "harold harry hal",
    "harriet harriett hattie",
    "henry harry hal hank harri",
    "herbert herb bert",
    "hilary hil",
    "hugh huw hew hughie",
    "ian iain iwan ieuan ifan evan",
    "isabella isabel isobel bella izzy issy",
    "jacqueline jackie jacqui",
    "james jim jimmy jamie jem iago hamish seamus",
    "jane janet janette jean jan sian jeanette jenny",
    "janice jan",
    "jason jase",
    "jennifer jen jenny jenni jenna",
    "jeremy jerry jez jem",
    "jessica jess jessie",
    "joan siwan joanna",
    "joanna joanne jo joan hannah",
    "john jon johnny jack sion ioan sean shaun shawn evan ieuan hans ian",
    "jonathan jon jonny jonty",
    "joseph joe joey jos",
    "josephine jo josie",
    "joshua josh",
    "judith judy jude",
    "julia julie jules",
    "julian jules",
    "june",
    "karen kaz",
    "carl karl",
    "kenneth ken kenny",
    "kevin kev",
    "kimberley kim kimberly",
    "laura laurie lowri",
    "laurence lawrence larry laurie lorrie",
    "leonard len lenny leo",
    "leslie lesley les",
    "lilian lillian lily lil",
    "linda lynda lin lyn lynn",
    "louis lewis lou louie",
    "louise louisa lou",
    "lucy lucille lucia",
    "madeleine madeline maddie maddy",
    "malcolm mal malc",
    "margaret maggie meg peg peggy marge margery margot mags greta rita daisy mared marged megan mair",
    "maria marie mary mae may molly polly mair mari mia moira maura",
    "marian marion mari",
    "mark marc marcus",
    "martin mart marty martyn",
    "matthew matt matty mathew",
    "maureen mo",
    "maurice morris mo",
    "maxwell max maximilian",
    "michael mike mick micky mickey mihangel",
    "michelle shell chelle",
    "miriam mim",
    "mohammed muhammad mohammad mohamed muhammed mo",
    "natalie nat natasha tasha",
    "nathaniel nathan nat nate",
    "neil neal niall nigel",
    "nicholas nick nicky nic nico",
    "nicola nicky nikki nicole nic",
    "norman norm",
    "oliver ollie olly",
    "olivia liv livvy",
    "pamela pam",
    "patricia pat patsy tricia trish paddy",
    "patrick pat paddy padraig",
    "paul pol",
    "paula pauline polly",
    "penelope penny pen",
    "peter pete pedr",
    "philip phillip phil pip",
    "philippa pippa pip",
    "rachel rachael rae rahel",
    "raymond ray",
    "rebecca becky becca beca",
    "reginald reg reggie",
    "rhys rees reece reese",
    "richard rich richie rick ricky dick dickie rhisiart",
    "robert rob robbie bob bobby bert robin rab rhobert",
    "roberta bobbie",
    "roderick rod roddy rhodri",
    "rodney rod",
    "roger rodge",
    "ronald ron ronnie",
    "rosemary rosie rose",
    "roy royston",
    "rupert bert",
    "russell russ",
    "ruth ruthie",
    "samantha sam sammy",
    "samuel sam sammy",
    "sarah sara sally sadie",
    "sebastian seb bas",
    "sheila shelagh",
    "sidney sydney sid syd",
    "simon si",
    "sophia sophie soph",
    "stanley stan",
    "stephanie steph stevie",
    "stephen steven steve stevie steffan",
    "stuart stewart stu",
    "susan suzanne susannah susanna sue susie suzie",
    "sylvia silvia",
    "teresa theresa terry tess tessa",
    "terence terry tel",
    "thelma thel",
    "theodore theo ted teddy",
    "thomas tom tommy twm tomos",
    "timothy tim timmy",
    "tobias toby",
    "trevor trev trefor",
    "valerie val",
    "vanessa nessa",
    "veronica ronnie vera",
    "victor vic",
    "victoria vicky vicki tori",
    "vincent vince vinny",
    "virginia ginny",
    "vivian viv vivien",
    "walter wally walt",
    "wilfred wilf",
    "william bill billy will willie willy liam gwilym wil gwil",
    "winifred win winnie freda",
    "yvonne von",
    "zachary zac zak zach",
};

using Families = std::unordered_map<QString, std::vector<int>>;

const Families &familyTable()
{
    static const Families table = [] {
        Families made;
        int family = 0;
        for (const char *line : familyLines) {
            for (const QString &name : QString::fromLatin1(line).split(QLatin1Char(' ')))
                made[name].push_back(family);
            ++family;
        }
        return made;
    }();
    return table;
}

bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y' || c == u'w';
}

/// Letters that are written together for one sound, the longest first.
struct Spelling {
    QLatin1String letters;
    QLatin1String sound;
    bool first = false; ///< only where the name begins
};
constexpr std::array spellings {
    Spelling { QLatin1String("mac"), QLatin1String("mk"), true },
    Spelling { QLatin1String("kn"), QLatin1String("n"), true },
    Spelling { QLatin1String("gn"), QLatin1String("n"), true },
    Spelling { QLatin1String("wr"), QLatin1String("r"), true },
    Spelling { QLatin1String("ps"), QLatin1String("s"), true },
    Spelling { QLatin1String("ll"), QLatin1String("l") },
    Spelling { QLatin1String("tch"), QLatin1String("x") },
    Spelling { QLatin1String("sch"), QLatin1String("x") },
    Spelling { QLatin1String("mps"), QLatin1String("ms") },
    Spelling { QLatin1String("ch"), QLatin1String("x") },
    Spelling { QLatin1String("sh"), QLatin1String("x") },
    Spelling { QLatin1String("ph"), QLatin1String("f") },
    Spelling { QLatin1String("th"), QLatin1String("0") },
    Spelling { QLatin1String("dd"), QLatin1String("0") },
    Spelling { QLatin1String("rh"), QLatin1String("r") },
    Spelling { QLatin1String("gh"), QLatin1String("") },
    Spelling { QLatin1String("ck"), QLatin1String("k") },
    Spelling { QLatin1String("dg"), QLatin1String("j") },
    Spelling { QLatin1String("dt"), QLatin1String("t") },
    Spelling { QLatin1String("qu"), QLatin1String("k") },
    Spelling { QLatin1String("ge"), QLatin1String("j") },
    Spelling { QLatin1String("gi"), QLatin1String("j") },
    Spelling { QLatin1String("ce"), QLatin1String("s") },
    Spelling { QLatin1String("ci"), QLatin1String("s") },
    Spelling { QLatin1String("cy"), QLatin1String("s") },
};

/// The sound of one letter by itself; none for vowels and for an h inside a name.
QString soundOf(char16_t letter, bool first)
{
    if (isVowel(letter))
        return first ? QStringLiteral("a") : QString();
    switch (letter) {
    case u'c':
    case u'q':
        return QStringLiteral("k");
    case u'v':
        return QStringLiteral("f");
    case u'z':
        return QStringLiteral("s");
    case u'x':
        return QStringLiteral("ks");
    case u'h':
        return first ? QStringLiteral("h") : QString();
    default:
        return QString(QChar(letter));
    }
}

/// Whether one given name may be the other, misheard or mistyped. Short ones differ by as little when they are two.
bool isSlip(QStringView one, QStringView other)
{
    constexpr qsizetype fewestLetters = 5, fewestSounds = 3;
    if (std::min(one.size(), other.size()) >= fewestLetters && nearlyEqual(one, other))
        return true;
    const QString sound = soundKey(one);
    return sound.size() >= fewestSounds && sound == soundKey(other);
}

} // namespace

QString soundKey(QStringView name)
{
    QString key;
    for (qsizetype at = 0; at < name.size();) {
        const QStringView rest = name.mid(at);
        const auto spelling = std::find_if(spellings.begin(), spellings.end(),
            [&](const Spelling &s) { return rest.startsWith(s.letters) && (at == 0 || !s.first); });
        const bool together = spelling != spellings.end();
        const QString sound = together ? QString(spelling->sound) : soundOf(name.at(at).unicode(), at == 0);
        // A letter doubled in writing is one in speaking.
        for (const QChar c : sound) {
            if (!key.endsWith(c))
                key += c;
        }
        at += together ? spelling->letters.size() : 1;
    }
    return key;
}

std::span<const int> nameFamilies(QStringView given)
{
    const auto found = familyTable().find(given.toString());
    return found == familyTable().end() ? std::span<const int> {} : std::span<const int>(found->second);
}

bool nearlyEqual(QStringView a, QStringView b)
{
    if (a == b)
        return true;
    const qsizetype shorter = std::min(a.size(), b.size());
    const int most = shorter >= 8 ? 2 : 1;
    if (shorter < 4 || std::abs(a.size() - b.size()) > most)
        return false;
    // Optimal string alignment, with the last two rows at hand.
    std::vector<int> before, last, now(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < now.size(); ++j)
        now[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = last;
        last = now;
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<std::size_t>(j);
            const int other = a[i - 1] == b[j - 1] ? 0 : 1;
            now[k] = std::min({ last[k] + 1, now[k - 1] + 1, last[k - 1] + other });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[k] = std::min(now[k], before[k - 2] + 1);
        }
    }
    return now.back() <= most;
}

GivenLikeness compareGiven(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return GivenLikeness::Unknown;
    if (a == b)
        return GivenLikeness::Same;
    const auto mine = a.split(u' ', Qt::SkipEmptyParts);
    const auto its = b.split(u' ', Qt::SkipEmptyParts);
    GivenLikeness best = GivenLikeness::Different;
    for (const QStringView one : mine) {
        for (const QStringView other : its) {
            const auto mineIn = nameFamilies(one), itsIn = nameFamilies(other);
            const bool family
                = std::find_first_of(mineIn.begin(), mineIn.end(), itsIn.begin(), itsIn.end()) != mineIn.end();
            if ((one == other && one.size() > 1) || family)
                return GivenLikeness::Nickname;
            // Two names that are known as two are not a slip of one: John and Joan.
            if (mineIn.empty() || itsIn.empty()) {
                if (isSlip(one, other))
                    best = GivenLikeness::Sound;
            }
        }
    }
    const bool initial = (mine.front().size() == 1 || its.front().size() == 1) && a.front() == b.front();
    return best == GivenLikeness::Different && initial ? GivenLikeness::Initial : best;
}

} // namespace rollbook
