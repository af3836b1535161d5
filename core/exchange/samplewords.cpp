// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplewords.h"

#include <array>

namespace rollbook::samplewords {

namespace {

constexpr QStringView givenNames[] = { u"Abena", u"Adele", u"Agnieszka", u"Ailsa", u"Alan", u"Alasdair", u"Alma",
    u"Amélie", u"Amina", u"Andrew", u"Aneurin", u"Angharad", u"Anne-Marie", u"Anthony", u"Aoife", u"Ayesha", u"Barbara",
    u"Bea", u"Benedict", u"Bethan", u"Björn", u"Brian", u"Bronwen", u"Cai", u"Caitríona", u"Carys", u"Cerys", u"Chidi",
    u"Chloë", u"Ciarán", u"Clive", u"Colette", u"Dafydd", u"Danuta", u"Deborah", u"Delroy", u"Dermot", u"Dilys",
    u"Dónal", u"Doreen", u"Duncan", u"Edith", u"Eifion", u"Eilidh", u"Elaine", u"Élodie", u"Emeka", u"Emlyn", u"Esther",
    u"Eve", u"Farah", u"Ffion", u"Fionnuala", u"Florence", u"François", u"Gareth", u"Geraint", u"Gillian", u"Gráinne",
    u"Gwen", u"Hamish", u"Harpreet", u"Heidi", u"Hugh", u"Ifeoma", u"Ilse", u"Imran", u"Iolo", u"Irena", u"Isobel",
    u"Jean-Luc", u"Jerome", u"Joan", u"João", u"Jonathan", u"José", u"Judith", u"Kamala", u"Kateřina", u"Kenneth",
    u"Kwame", u"Laszlo", u"Leila", u"Lesley", u"Llinos", u"Lorna", u"Łukasz", u"Mabel", u"Mairead", u"Małgorzata",
    u"Malcolm", u"Marged", u"María", u"Maureen", u"Megan", u"Mihai", u"Moira", u"Muhammad", u"Nadia", u"Nesta",
    u"Niamh", u"Nigel", u"Noor", u"Olwen", u"Oona", u"Oscar", u"Padraig", u"Parveen", u"Pauline", u"Petra", u"Philippa",
    u"Priya", u"Rajesh", u"Ravi", u"René", u"Rhiannon", u"Róisín", u"Rosalind", u"Ruaridh", u"Ruth", u"Sanjay",
    u"Saoirse", u"Seán", u"Shanice", u"Siân", u"Sibusiso", u"Sinéad", u"Søren", u"Stella", u"Tamsin", u"Tariq",
    u"Tegan", u"Thelma", u"Thérèse", u"Tomos", u"Trevor", u"Ursula", u"Usha", u"Valerie", u"Vikram", u"Wanda",
    u"Wilfred", u"Winifred", u"Yasmin", u"Yusuf", u"Zainab", u"Zofia", u"Zoë", u"Żaneta" };

constexpr QStringView familyNames[] = { u"Abbot", u"Achebe", u"Adeyemi", u"Ahmad", u"Aldersley", u"Anand",
    u"Applegarth", u"Arkwright", u"Bainbridge", u"Balogun", u"Barraclough", u"Begum", u"Bevan", u"Birtwistle",
    u"Björklund", u"Bowen", u"Brannigan", u"Brunskill", u"Cadwaladr", u"Carrick", u"Chatterjee", u"Clegg", u"Coates",
    u"Corrigan", u"Crabtree", u"Cwmbach", u"D'Angelo", u"D'Arcy", u"D'Souza", u"Dalgleish", u"Davies", u"De'Ath",
    u"Delaney", u"Dhillon", u"Dinsdale", u"Donnelly", u"Dvořák", u"Earnshaw", u"Eastwood", u"Ekwueme", u"Ellison",
    u"Evans", u"Fairclough", u"Farquhar", u"Fernández", u"Fitzgibbon", u"Forsyth", u"Gallacher", u"García", u"Gethin",
    u"Giordano", u"Glanville", u"Gomes", u"Greenhalgh", u"Griffiths", u"Grześkowiak", u"Haldane", u"Hammersley",
    u"Haworth", u"Heslop", u"Hinchliffe", u"Hopwood", u"Hughes", u"Hussein", u"Ibrahim", u"Ingleby", u"Iyer",
    u"Jagielski", u"James", u"Jenkins", u"Jones", u"Kapoor", u"Kaur", u"Kearney", u"Kirkbride", u"Kovač", u"Kowalczyk",
    u"Lambie", u"Lightfoot", u"Llewelyn", u"Lofthouse", u"Lomax", u"MacAskill", u"MacInnes", u"Mahmood", u"Makoni",
    u"Maltby", u"McAteer", u"McGlone", u"Meredith", u"Metcalfe", u"Mistry", u"Morgan", u"Müller", u"Murgatroyd",
    u"N'Dour", u"Nakamura", u"Ní Bhriain", u"Nwosu", u"Núñez", u"O'Brien", u"O'Dowd", u"O'Hara", u"O'Neill",
    u"O'Rourke", u"O’Shea", u"Oduya", u"Oldroyd", u"Ormerod", u"Osei", u"Parry", u"Patel", u"Pemberton", u"Petrescu",
    u"Pickles", u"Postlethwaite", u"Powell", u"Pritchard", u"Quayle", u"Qureshi", u"Rafferty", u"Rawnsley", u"Rees",
    u"Roberts", u"Rowlands", u"Rutherford", u"Said", u"Sato", u"Scully", u"Sedgwick", u"Shah", u"Shackleton", u"Singh",
    u"Skelton", u"Smith", u"Štěpánek", u"Sugden", u"Sutcliffe", u"Szymański", u"Tattersall", u"Tembo",
    u"Thistlethwaite", u"Thomas", u"Threlfall", u"Tregenza", u"Treharne", u"Ünal", u"Uddin", u"Unsworth", u"Varga",
    u"Vaughan", u"Verma", u"Wadsworth", u"Weiß", u"Whitworth", u"Williams", u"Winstanley", u"Wolstenholme", u"Yeadon",
    u"Yildiz", u"Zając", u"Zeitoun" };

constexpr QStringView townStems[]
    = { u"Alder", u"Amber", u"Barrow", u"Beck", u"Birch", u"Bracken", u"Brock", u"Cairn", u"Clare", u"Coldwell",
          u"Corn", u"Crag", u"Dove", u"Drum", u"Ember", u"Ewe", u"Fern", u"Fox", u"Garth", u"Gold", u"Gorse", u"Harrow",
          u"Heron", u"Holm", u"Iron", u"Keld", u"Kestrel", u"Lark", u"Linden", u"Loch", u"Maple", u"Mere", u"Moss",
          u"Nether", u"Otter", u"Over", u"Plover", u"Quarry", u"Raven", u"Rowan", u"Rush", u"Sedge", u"Silver", u"Skel",
          u"Staple", u"Swan", u"Tarn", u"Teasel", u"Thistle", u"Wether", u"Willow", u"Winter", u"Yarrow" };
constexpr QStringView townTails[] = { u"beck", u"borough", u"bridge", u"brook", u"bury", u"cliffe", u"combe", u"dale",
    u"den", u"fell", u"field", u"ford", u"gate", u"ham", u"haven", u"head", u"holme", u"hurst", u"leigh", u"mouth",
    u"pool", u"sett", u"shaw", u"stead", u"thorpe", u"ton", u"wick", u"worth" };
constexpr QStringView roads[] = { u"Acorn", u"Aqueduct", u"Baker's", u"Beacon", u"Bryn Teg", u"Canal", u"Cathedral",
    u"Cooper's", u"Dairy", u"Elm", u"Ffordd-y-Felin", u"Foundry", u"Gasworks", u"Hawthorn", u"Hollow", u"Ivy",
    u"Jubilee", u"King's", u"Lamb", u"Library", u"Lime Kiln", u"Market", u"Mill", u"Mulberry", u"Old Tannery",
    u"Orchard", u"Paper Mill", u"Priory", u"Railway", u"Rope", u"St Hilda's", u"St Mungo's", u"Station", u"Tithe Barn",
    u"Union", u"Viaduct", u"Weaver's", u"Windmill" };
constexpr QStringView roadKinds[] = { u"Road", u"Street", u"Lane", u"Avenue", u"Close", u"Crescent", u"Drive",
    u"Terrace", u"Way", u"Gardens", u"Court", u"Row" };
constexpr QStringView houses[]
    = { u"Flat 2", u"Flat 7B", u"Tŷ Newydd", u"The Old Smithy", u"Rose Cottage", u"Hillcrest", u"Bwthyn Bach",
          u"Flat 3, Regent House", u"Weavers' Yard", u"The Lodge", u"Unit 4", u"2nd floor left" };
constexpr QStringView titles[] = { u"Mr", u"Mrs", u"Ms", u"Miss", u"Mx", u"Dr", u"Rev", u"Cllr", u"Prof" };
constexpr double titleShares[] = { .27, .18, .24, .08, .03, .06, .01, .03, .01 };
constexpr QStringView notes[] = { u"Prefers letters to e-mail.", u"Can drive others to meetings.",
    u"Do not telephone before 10 in the morning.", u"Large print, please.", u"Said: \"happy to help with catering\".",
    u"Correspondence in Welsh / gohebiaeth yn Gymraeg.", u"Card was sent twice: the first came back.",
    u"Joined at the summer fair.\nOffered to look after the website.", u"Looks after the banner.",
    u"Wheelchair user: check the hall first.", u"Plays the concertina.", u"Knows the county archive well." };
constexpr QStringView tags[] = { u"driver", u"first aid", u"leaflets", u"newsletter", u"speaker", u"stewarding",
    u"translator", u"website", u"Welsh speaker" };
constexpr QStringView affiliateKinds[]
    = { u"Trades Council", u"Allotment Association", u"Women's Co-operative", u"Community Choir", u"Cycling Club",
          u"Tenants' Association", u"Reading Room", u"Credit Union", u"Theatre Workshop", u"Footpath Society" };
constexpr Region regionList[] = { { u"England", u"North of the Wold", u"HX" },
    { u"Wales / Cymru", u"Gwaun Valleys", u"SA" }, { u"Scotland", u"Firth and Carse", u"FK" },
    { u"England", u"Eastern Levels", u"PE" }, { u"England", u"Capital", u"SE" }, { u"England", u"Severnside", u"GL" },
    { u"England", u"Western Moors", u"EX" }, { u"England", u"Downland", u"BN" },
    { u"Scotland", u"Highlands and Sounds", u"IV" }, { u"England", u"Marches", u"SY" },
    { u"Wales / Cymru", u"Eryri a’r Glannau", u"LL" }, { u"Northern Ireland", u"Lough Country", u"BT" } };

template <std::size_t n> QString pick(SampleRandom &random, const QStringView (&from)[n])
{
    return random.pick(std::span<const QStringView, n>(from)).toString();
}

} // namespace

QString givenName(SampleRandom &random)
{
    QString name = pick(random, givenNames);
    if (random.chance(.015))
        name += QLatin1Char(' ') + pick(random, givenNames);
    return name;
}

QString familyName(SampleRandom &random)
{
    // A squared draw: some surnames are far more common than others.
    constexpr std::size_t count = std::size(familyNames);
    const auto common = static_cast<std::size_t>(random.unit() * random.unit() * static_cast<double>(count));
    QString name = familyNames[common * 37 % count].toString();
    const double form = random.unit();
    if (form < .05)
        name += QLatin1Char('-') + pick(random, familyNames);
    else if (form < .06)
        name.prepend(QLatin1String("van der "));
    return name;
}

QString title(SampleRandom &random)
{
    double left = random.unit();
    for (std::size_t i = 0; i < std::size(titles); ++i) {
        left -= titleShares[i];
        if (left < 0)
            return titles[i].toString();
    }
    return {};
}

QString town(SampleRandom &random)
{
    return pick(random, townStems) + pick(random, townTails);
}

QString street(SampleRandom &random)
{
    return QString::number(1 + random.below(180)) + QLatin1Char(' ') + pick(random, roads) + QLatin1Char(' ')
        + pick(random, roadKinds);
}

QString house(SampleRandom &random)
{
    return pick(random, houses);
}

QString telephone(SampleRandom &random)
{
    struct Range {
        QStringView stem;
        double share;
    };
    // https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
    static constexpr Range ranges[]
        = { { u"07700 900", .68 }, { u"01632 960", .14 }, { u"+44 7700 900", .06 }, { u"0113 496 0", .03 },
              { u"020 7946 0", .03 }, { u"029 2018 0", .02 }, { u"0141 496 0", .02 }, { u"028 9649 6", .02 } };
    double left = random.unit();
    QStringView stem = ranges[0].stem;
    for (const Range &range : ranges) {
        left -= range.share;
        if (left < 0) {
            stem = range.stem;
            break;
        }
    }
    return stem.toString() + QString::number(random.below(1000)).rightJustified(3, QLatin1Char('0'));
}

QString note(SampleRandom &random)
{
    return pick(random, notes);
}

QString tag(SampleRandom &random)
{
    return pick(random, tags);
}

QString affiliateName(const QString &town, SampleRandom &random)
{
    return town + QLatin1Char(' ') + pick(random, affiliateKinds);
}

std::span<const Region> regions()
{
    return regionList;
}

} // namespace rollbook::samplewords
