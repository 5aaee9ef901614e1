#include "models/reading/finders/names/organisationfinder.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/finders/names/firmnames.h"
#include "models/reading/finders/names/organisationbegin.h"
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

/// An office of a district, told without brackets: 云岭市公安局青石分局.
bool isOfDistrict(QStringView core)
{
    const bool ofDistrict = core.contains(u'区') || core.startsWith(u'市') || core.contains(u"公安局");
    return ofDistrict && !core.contains(u'(') && !core.contains(u'（');
}

/// True if 基地 or 该基地 may mean `name`, 青石养殖基地.
bool isOfItsKind(QStringView pointer, const QString &name)
{
    return name.endsWith(pointer.mid(pointer.startsWith(u'该') ? 1 : 0));
}

/// True if the name is longer (瑞拓药业|有限公司) or that of a place: 云岭机床厂|小区.
bool goesOn(QStringView behind)
{
    static const FilteredExpression rest(
        u"^(?:有限|股份|集团|公司|控股|小区|社区|家属|宿舍|大院|生活区|老?旧|片区|街|路|巷)"_s);
    return rest.match(behind).hasMatch();
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
        std::optional<Mention> mention = pointerAt(text, at);
        if (!mention)
            mention = thisFirmAt(text, at);
        if (!mention)
            mention = endingAt(text, at, floor);
        if (!mention)
            continue;
        found.append(*mention);
        floor = mention->at.to;
        at = floor - 1;
    }
    return found;
}

/// 该公司, or the name that a firm is given right behind it.
std::optional<OrganisationFinder::Mention> OrganisationFinder::pointerAt(const QString &text,
                                                                         qsizetype at) const
{
    const auto pointer = m_pointers.longestAt(text, at);
    if (!pointer || QStringView(text).mid(at + pointer->length).startsWith(u'区')) // 该校 is not in 该校区
        return std::nullopt;
    const bool bare = text.at(at) != u'该';
    if (bare && !mayOpen(text, at) && text.at(at - 1).isLetter() && !isMadeToAct(text, at))
        return std::nullopt;
    const Span span{at, at + pointer->length};
    const Kind kind = m_pointerKinds.at(pointer->value);
    const Span given = kind == Kind::Company ? nameGiven(text, span.to) : Span();
    if (!given.isEmpty())
        return Mention{given, text.mid(given.from, given.length()), kind, false};
    return Mention{span, text.mid(span.from, span.length()), kind, true};
}

/// 这家企业, or 企业 that is made to do something.
std::optional<OrganisationFinder::Mention> OrganisationFinder::thisFirmAt(const QString &text, qsizetype at)
{
    const bool made = isMadeToAct(text, at) && QStringView(text).mid(at).startsWith(u"企业");
    const qsizetype length = made ? 2 : thisFirmLength(text, at);
    if (length == 0)
        return std::nullopt;
    return Mention{{at, at + length}, {}, Kind::Company, true, false, made};
}

/// A name whose ending, 有限公司, stands at `at`; it begins at `floor` at the earliest.
std::optional<OrganisationFinder::Mention> OrganisationFinder::endingAt(const QString &text, qsizetype at,
                                                                        qsizetype floor) const
{
    const auto suffix = m_suffixes.longestAt(text, at);
    if (!suffix)
        return std::nullopt;
    const Kind kind = m_suffixKinds.at(suffix->value);
    const qsizetype end = at + suffix->length;
    if (kind == Kind::Company && goesOn(QStringView(text).mid(end)))
        return std::nullopt;
    qsizetype from = beginOfName(text, floor, at, m_leads);
    if (kind == Kind::Company)
        from = behindDealing(text, from, at);
    const bool institution = kind == Kind::Institution || kind == Kind::Facility;
    if (institution && end < text.size() && isOneOf(text.at(end), u"生城路"))
        return std::nullopt; // 云岭大学|生
    const bool opens = mayOpen(text, from);
    const qsizetype founded = institution && !opens ? behindFounding(text, from, at) : -1;
    from = std::max(from, founded);
    const QStringView core = QStringView(text).mid(from, at - from);
    const bool inPassing =
        institution && ((!opens && founded < 0) || isOfMany(core, QStringView(text).mid(end, 6)) ||
                        (kind == Kind::Facility && isOfPlace(core)));
    if (core.size() < 2 || inPassing || isCounted(QStringView(text).left(from), core) ||
        m_generic.endsAt(text, end) || (kind == Kind::Office && !isOfDistrict(core)))
        return std::nullopt;
    return Mention{{from, end}, text.mid(from, end - from), kind, false, founded >= 0};
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
