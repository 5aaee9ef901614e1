#include "models/reading/finders/names/organisationfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/firmnames.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

using Kind = FoundOrganisation::Kind;

struct OrganisationFinder::Mention
{
    Span at;
    QString words;
    Kind kind;
    bool pointer;
    bool founded = false; ///< 共建云岭研究院: only what 研究院 means afterwards
    bool loose = false;   ///< 使企业: points no further back than its paragraph
};

namespace
{

constexpr qsizetype longestName = 24;

bool belongsToName(QChar unit)
{
    if (unit == u'(' || unit == u')' || unit == u'（' || unit == u'）')
        return true;
    const bool particle =
        u"在与的了到从由为对于将该把被让使是有跟同或因我此家给过已也就还又都"_s.contains(unit);
    return !particle && (isHan(unit) || unit.isUpper());
}

/// Where a name may begin at the earliest: behind a byline in brackets, or one that closes without having
/// opened in it.
qsizetype behindForeignBracket(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression byline(u"^[(（](?:本报|见习|实习|特约)?(?:记者|通讯员)[^()（）]*[)）]"_s);
    for (qsizetype at = from; at < to; ++at) {
        if (!isOneOf(text.at(at), u"(（"))
            continue;
        const QRegularExpressionMatch match = byline.match(QStringView(text).mid(at, to - at));
        from = match.hasMatch() ? at + match.capturedLength() : from;
    }
    int open = 0;
    for (qsizetype at = from; at < to; ++at) {
        open += isOneOf(text.at(at), u"(（");
        if (isOneOf(text.at(at), u")）") && --open < 0) {
            from = at + 1;
            open = 0;
        }
    }
    return from;
}

/// Where in [from, to) a name begins that something is founded with: 与云岭大学共建|云岭研究院; -1 if
/// nowhere.
qsizetype behindFounding(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression founding(u"^.*(?:共建|组建|成立|建立|设立|建成|创建|创办)了?"_s);
    const qsizetype earliest = std::max<qsizetype>(0, from - 3);
    const QRegularExpressionMatch match = founding.match(QStringView(text).mid(earliest, to - earliest));
    return match.hasMatch() ? earliest + match.capturedLength() : -1;
}

/// Likewise a firm that is set up, sold or closed: 与人合伙办起|宏远公司, 卖掉|公司.
qsizetype behindDealing(const QString &text, qsizetype from, qsizetype to)
{
    static const FilteredExpression dealing(u"(?:办起|开起|搞起|卖掉|关掉|办了|开了|辞去|离开)"_s);
    qsizetype end = from;
    for (FilteredMatch match = dealing.match(QStringView(text).mid(end, to - end)); match.hasMatch();
         match = dealing.match(QStringView(text).mid(end, to - end)))
        end += match.capturedEnd();
    return end;
}

/// Where the name stands that a firm gave itself, behind `at`: 公司|取名“宏远”; empty if it tells none.
Span nameGiven(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 20;
    static const FilteredExpression naming(
        u"^(?:起名|取名|定名|命名|得名|名叫)(?:为|叫|叫做)?“[\\p{sc:Han}A-Za-z]{2,12}”"_s);
    const FilteredMatch match = naming.match(QStringView(text).mid(at, longest));
    return match.hasMatch() ? Span{text.indexOf(u'“', at) + 1, at + match.capturedEnd() - 1} : Span();
}

/// True if what stands before a firm's name only counts it: 一家软件公司, 某公司.
bool isCounted(QStringView before, QStringView name)
{
    static const QRegularExpression count(u"[一二两三四五六七八九十几多数\\d]家$"_s);
    const bool ofMany = name.startsWith(u'个') && !before.isEmpty() && before.back().isDigit(); // 9个县区局
    return ofMany || name.startsWith(u'某') || count.match(before.right(2)).hasMatch();
}

/// True where a clause begins or a time ends: who acts may stand there.
bool mayOpen(const QString &text, qsizetype at)
{
    static const QRegularExpression now(u"(?:如今|今天|今日|现在|眼下)的$"_s);
    return at == 0 || !isHan(text.at(at - 1)) || isOneOf(text.at(at - 1), u"年月日前后底") ||
           now.match(QStringView(text).left(at).right(3)).hasMatch();
}

/// 帮公司拿到贷款, 使企业提高效率: who follows is who does it.
bool isMadeToAct(const QString &text, qsizetype at)
{
    return at > 0 && isOneOf(text.at(at - 1), u"使让令帮");
}

/// How long 这家企业 or 这家落户高新区的企业 at `at` is; 0 if neither stands there.
qsizetype thisFirmLength(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 24;
    static const QRegularExpression firm(u"^这家(?:[^，,。；;、\\s]{1,18}的)?(?:企业|公司)"_s);
    return text.at(at) == u'这' ? firm.match(QStringView(text).mid(at, longest)).capturedLength() : 0;
}

/// True if one paragraph holds `from` and `to`.
bool isOneParagraph(const QString &text, qsizetype from, qsizetype to)
{
    constexpr qsizetype longestReach = 600;
    return to - from <= longestReach && !QStringView(text).mid(from, to - from).contains(u'\n');
}

/// 新建学校5所, 全省各类孵化器: institutions and facilities that are counted, not one by name.
bool isOfMany(QStringView core, QStringView behind)
{
    static const FilteredExpression many(u"^(?:全[国省市区县]|各)|(?:建|办|造|活|类|各|所有)$"_s);
    behind = behind.mid(behind.startsWith(u'”') ? 1 : 0);
    const bool counted = !behind.isEmpty() && behind.front().isDigit() && behind.mid(4, 1) != u"年";
    return counted || many.match(core).hasMatch();
}

/// 高新区孵化器总面积: all of a zone.
bool isOfPlace(QStringView core)
{
    static const FilteredExpression place(u"(?:高新区|开发区|[省市])$"_s);
    return place.match(core).hasMatch();
}

/// What a paper calls a centre after its full name: 高新区科创中心 is the 科创中心; empty for other offices.
QString centreName(const QString &full)
{
    constexpr qsizetype shortest = 4;
    const QString brief = full.section(u'区', -1);
    const QStringView zone = QStringView(full).chopped(brief.size()); // no 社区
    const bool ofZone = zone.endsWith(u"高新区") || zone.endsWith(u"开发区") || zone.endsWith(u"园区");
    return ofZone && full.endsWith(u"中心"_s) && brief.size() >= shortest ? brief : QString();
}

/// True if 基地 or 该基地 may mean `name`, 青石养殖基地.
bool isOfItsKind(QStringView pointer, const QString &name)
{
    return name.endsWith(pointer.mid(pointer.startsWith(u'该') ? 1 : 0));
}

Kind kindOf(const QString &word)
{
    if (word == u"institution"_s)
        return Kind::Institution;
    if (word == u"facility"_s)
        return Kind::Facility;
    return word == u"office"_s ? Kind::Office : Kind::Company;
}

} // namespace

OrganisationFinder::OrganisationFinder(const Lexicon &lexicon)
    : m_leads(lexicon.words(u"districtleads"_s, u"word"_s))
    , m_generic(lexicon.words(u"organisationsuffixes"_s, u"generic"_s))
{
    const QList<Lexicon::Row> suffixes = lexicon.rows(u"organisationsuffixes"_s);
    for (const Lexicon::Row &row : suffixes) {
        const Kind kind = kindOf(row.value(u"kind"_s));
        if (!row.value(u"suffix"_s).isEmpty()) {
            m_suffixes.insert(row.value(u"suffix"_s), int(m_suffixKinds.size()));
            m_suffixKinds.append(kind);
        }
        const QStringList pointers = row.value(u"pointers"_s).split(u'|', Qt::SkipEmptyParts);
        for (const QString &pointer : pointers) {
            m_pointers.insert(pointer, int(m_pointerKinds.size()));
            m_pointerKinds.append(kind);
        }
    }
    m_starts = m_suffixes.starts() | m_pointers.starts();
    m_starts.add(u"企业"); // 让企业
    m_starts.add(u"这家");
}

QList<OrganisationFinder::Mention> OrganisationFinder::named(const QString &text) const
{
    QList<Mention> found;
    qsizetype floor = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!m_starts.mayBeginAt(text, at))
            continue;
        const auto pointer = m_pointers.longestAt(text, at);
        if (pointer &&
            !QStringView(text).mid(at + pointer->length).startsWith(u'区')) { // 该校 is not in 该校区
            const Span span{at, at + pointer->length};
            const bool bare = text.at(at) != u'该';
            if (!bare || mayOpen(text, at) || !text.at(at - 1).isLetter() || isMadeToAct(text, at)) {
                found.append(
                    {span, text.mid(span.from, span.length()), m_pointerKinds.at(pointer->value), true});
                at = floor = span.to;
                const Span given = found.last().kind == Kind::Company ? nameGiven(text, at) : Span();
                if (!given.isEmpty()) {
                    found.last() = {given, text.mid(given.from, given.length()), Kind::Company, false};
                    at = floor = given.to;
                }
                --at;
                continue;
            }
        }
        const bool made = isMadeToAct(text, at) && QStringView(text).mid(at).startsWith(u"企业");
        if (const qsizetype length = made ? 2 : thisFirmLength(text, at); length > 0) {
            found.append({{at, at + length}, {}, Kind::Company, true, false, made});
            floor = at + length;
            at = floor - 1;
            continue;
        }
        const auto suffix = m_suffixes.longestAt(text, at);
        if (!suffix)
            continue;
        const Kind kind = m_suffixKinds.at(suffix->value);
        const qsizetype end = at + suffix->length;
        qsizetype from = at;
        while (from > floor && at - from < longestName && belongsToName(text.at(from - 1)) &&
               !m_leads.endsAt(text, from))
            --from;
        while (from < at && !text.at(from).isLetter())
            ++from;
        from = behindForeignBracket(text, from, at);
        if (kind == Kind::Company)
            from = behindDealing(text, from, at);
        const bool office = kind == Kind::Office;
        const bool institution = kind == Kind::Institution || kind == Kind::Facility;
        const bool opens = mayOpen(text, from);
        const qsizetype founded = institution && !opens ? behindFounding(text, from, at) : -1;
        from = std::max(from, founded);
        const QStringView core = QStringView(text).mid(from, at - from);
        const bool inPassing =
            institution && ((!opens && founded < 0) || isOfMany(core, QStringView(text).mid(end, 6)) ||
                            (kind == Kind::Facility && isOfPlace(core)));
        const bool ofDistrict = core.contains(u'区') || core.startsWith(u'市') ||
                                core.contains(u"公安局"); // 云岭市公安局青石分局
        const bool bracketed = core.contains(u'(') || core.contains(u'（');
        if (core.size() < 2 || inPassing || isCounted(QStringView(text).left(from), core) ||
            m_generic.endsAt(text, end) || (office && (!ofDistrict || bracketed)))
            continue;
        found.append({{from, end}, text.mid(from, end - from), kind, false, founded >= 0});
        floor = end;
        at = end - 1;
    }
    return found;
}

void OrganisationFinder::addBriefNames(const QString &text, QList<Mention> &mentions)
{
    WordTrie briefs;
    QStringList firms;
    QList<Kind> kinds;
    for (const Mention &mention : std::as_const(mentions)) {
        if (mention.pointer)
            continue;
        const QString brief = mention.kind == Kind::Office ? centreName(mention.words) : QString();
        if (mention.kind != Kind::Company && brief.isEmpty())
            continue;
        firms.append(mention.words);
        kinds.append(mention.kind);
        for (const QString &name : brief.isEmpty() ? shortFirmNames(mention.words) : QStringList{brief})
            briefs.insert(name, int(firms.size()) - 1);
    }
    if (firms.isEmpty())
        return;
    QList<Mention> all;
    auto next = mentions.cbegin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        while (next != mentions.cend() && next->at.from <= at)
            all.append(*next++);
        const auto brief = briefs.longestAt(text, at);
        const bool taken = (!all.isEmpty() && all.last().at.to > at) ||
                           (brief && next != mentions.cend() && next->at.from < at + brief->length);
        if (brief && !taken && mayOpen(text, at))
            all.append({{at, at + brief->length}, firms.at(brief->value), kinds.at(brief->value), false});
    }
    all.append(QList<Mention>(next, mentions.cend()));
    mentions = all;
}

QString OrganisationFinder::resolve(const Mention &mention, const QList<Mention> &mentions) const
{
    QString name = mention.words;
    for (const Mention &other : mentions) {
        if (mention.pointer || other.pointer || other.kind != mention.kind)
            continue;
        const bool longer = other.words.size() > name.size();
        if (longer && abbreviates(mention.words, other.words))
            name = other.words;
    }
    return name;
}

QList<FoundOrganisation> OrganisationFinder::find(const QString &text) const
{
    QList<FoundOrganisation> found;
    struct Told
    {
        QString name;
        qsizetype to = 0;
    };
    QHash<Kind, Told> last;
    QHash<QString, QString> resolved; // a name is told many times, but resolved once
    QList<Mention> mentions = named(text);
    addBriefNames(text, mentions);
    for (const Mention &mention : std::as_const(mentions)) {
        const Told told = last.value(mention.kind);
        if ((mention.loose && !isOneParagraph(text, told.to, mention.at.from)) ||
            (mention.pointer && mention.kind == Kind::Facility && !isOfItsKind(mention.words, told.name)))
            continue;
        QString name = mention.pointer ? told.name : resolved.value(mention.words);
        if (name.isEmpty() && !mention.pointer)
            name = resolved[mention.words] = resolve(mention, mentions);
        if (name.isEmpty())
            continue;
        last.insert(mention.kind, {name, mention.at.to});
        if (!mention.founded)
            found.append({mention.at, name, mention.kind, !mention.pointer});
    }
    return found;
}

} // namespace jianbao
