#include "models/reading/finders/names/organisationfinder.h"

#include "models/datatypes/characterclasses.h"
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
    bool loose = false; ///< 使企业: points no further back than its paragraph
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
    return !particle && (unit.script() == QChar::Script_Han || unit.isUpper());
}

/// Where a name may begin at the earliest: behind a byline in brackets, or one that closes without having
/// opened in it.
qsizetype behindForeignBracket(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression byline(u"^[(（](?:本报|见习|实习|特约)?(?:记者|通讯员)[^()（）]*[)）]"_s);
    for (qsizetype at = from; at < to; ++at) {
        if (!u"(（"_s.contains(text.at(at)))
            continue;
        const QRegularExpressionMatch match = byline.match(QStringView(text).mid(at, to - at));
        from = match.hasMatch() ? at + match.capturedLength() : from;
    }
    int open = 0;
    for (qsizetype at = from; at < to; ++at) {
        open += u"(（"_s.contains(text.at(at));
        if (u")）"_s.contains(text.at(at)) && --open < 0) {
            from = at + 1;
            open = 0;
        }
    }
    return from;
}

/// True if what stands before a firm's name only counts it: 一家软件公司, 某公司.
bool isCounted(QStringView before, QStringView name)
{
    static const QRegularExpression count(u"[一二两三四五六七八九十几多数\\d]家$"_s);
    return name.startsWith(u'某') || count.match(before.right(2)).hasMatch();
}

/// What is left of a firm's name without its legal form: 云岭利民轴承有限公司 → 云岭利民轴承.
QString trunk(QString name)
{
    for (const QString &form :
         {u"股份有限公司"_s, u"有限责任公司"_s, u"集团有限公司"_s, u"有限公司"_s, u"公司"_s, u"集团"_s}) {
        if (name.endsWith(form)) {
            name.chop(form.size());
            break;
        }
    }
    return name;
}

/// True if `brief` may be a short form of `full`: without their legal forms and the park before it
/// (青石工业园区利民轴承公司) the one stands in the other.
bool abbreviates(const QString &brief, const QString &full)
{
    const QString core = trunk(brief).section(u'区', -1);
    const QString whole = trunk(full);
    return core.size() >= 2 && brief.size() <= full.size() && whole.contains(core);
}

/// The four characters by which a paper calls a firm after its full name: 云岭宏远电子有限公司 is 宏远电子.
/// Where the place before them ends is not known, so every likely beginning is tried.
QStringList briefNames(const QString &full)
{
    constexpr qsizetype length = 4;
    static const QRegularExpression usable(
        u"^(?!高新|科技|技术|产业|工业|农业|经济|开发|建设|城市|中国|国家|国际|全国|中央|人民|企业|创业|创新|服务|投资|新材|新能|生物|医药|电子|机械|智能|数字|[市省县区])\\p{sc:Han}{4}$"_s);
    const QString whole = trunk(full).section(u'区', -1); // without the zone it stands in
    QStringList briefs;
    for (const qsizetype from : {0, 2, 3}) {
        const QString brief = whole.mid(from, length);
        if (usable.match(brief).hasMatch())
            briefs.append(brief);
    }
    return briefs;
}

/// What a paper calls a firm's plant by its trade name: 广东鼎昌新能源科技有限公司 runs the 鼎昌基地.
QStringList plantNames(const QString &full)
{
    constexpr qsizetype length = 2;
    static const QRegularExpression usable(
        u"^(?!高新|科技|技术|产业|工业|农业|经济|开发|建设|城市|中国|国家|国际|全国|人民|企业|创业|创新|服务|投资|新材|新能|能源|材料|生物|医药|药业|电子|电气|机械|机电|智能|数字|汽车|精密|装备|物流|食品|纺织|化工|信息|光电)[^省市县区镇]{2}$"_s);
    const QString whole = trunk(full);
    QStringList names;
    for (const qsizetype from : {2, 3}) {
        const QString brief = whole.mid(from, length);
        if (!usable.match(brief).hasMatch())
            continue;
        for (const QString &plant : {u"基地"_s, u"工厂"_s, u"项目"_s, u"总部"_s})
            names.append(brief + plant);
    }
    return names;
}

/// True where a clause begins or a time ends: who acts may stand there.
bool mayOpen(const QString &text, qsizetype at)
{
    static const QRegularExpression now(u"(?:如今|今天|今日|现在|眼下)的$"_s);
    return at == 0 || !isHan(text.at(at - 1)) || u"年月日前后底"_s.contains(text.at(at - 1)) ||
           now.match(QStringView(text).left(at).right(3)).hasMatch();
}

/// 帮公司拿到贷款, 使企业提高效率: who follows is who does it.
bool isMadeToAct(const QString &text, qsizetype at)
{
    return at > 0 && u"使让令帮"_s.contains(text.at(at - 1));
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

Kind kindOf(const QString &word)
{
    if (word == u"institution"_s)
        return Kind::Institution;
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
}

QList<OrganisationFinder::Mention> OrganisationFinder::named(const QString &text) const
{
    QList<Mention> found;
    qsizetype floor = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const auto pointer = m_pointers.longestAt(text, at)) {
            const Span span{at, at + pointer->length};
            const bool bare = text.at(at) != u'该';
            if (!bare || mayOpen(text, at) || !text.at(at - 1).isLetter() || isMadeToAct(text, at)) {
                found.append({span, {}, m_pointerKinds.at(pointer->value), true});
                at = floor = span.to;
                --at;
                continue;
            }
        }
        const bool made = isMadeToAct(text, at) && QStringView(text).mid(at).startsWith(u"企业");
        if (const qsizetype length = made ? 2 : thisFirmLength(text, at); length > 0) {
            found.append({{at, at + length}, {}, Kind::Company, true, made});
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
        const bool office = kind == Kind::Office;
        const bool inPassing = kind == Kind::Institution && !mayOpen(text, from);
        const QStringView core = QStringView(text).mid(from, at - from);
        const bool ofDistrict = core.contains(u'区') || core.startsWith(u'市') ||
                                core.contains(u"公安局"); // 云岭市公安局青石分局
        const bool bracketed = core.contains(u'(') || core.contains(u'（');
        if (core.size() < 2 || inPassing || isCounted(QStringView(text).left(from), core) ||
            m_generic.endsAt(text, end) || (office && (!ofDistrict || bracketed)))
            continue;
        found.append({{from, end}, text.mid(from, end - from), kind, false});
        floor = end;
        at = end - 1;
    }
    return found;
}

void OrganisationFinder::addBriefNames(const QString &text, QList<Mention> &mentions)
{
    WordTrie briefs;
    QStringList firms;
    for (const Mention &mention : std::as_const(mentions)) {
        if (mention.kind != Kind::Company || mention.pointer)
            continue;
        firms.append(mention.words);
        for (const QString &brief : briefNames(mention.words) + plantNames(mention.words))
            briefs.insert(brief, int(firms.size()) - 1);
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
            all.append({{at, at + brief->length}, firms.at(brief->value), Kind::Company, false});
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
        if (mention.loose && !isOneParagraph(text, told.to, mention.at.from))
            continue;
        QString name = mention.pointer ? told.name : resolved.value(mention.words);
        if (name.isEmpty() && !mention.pointer)
            name = resolved[mention.words] = resolve(mention, mentions);
        if (name.isEmpty())
            continue;
        last.insert(mention.kind, {name, mention.at.to});
        found.append({mention.at, name, mention.kind, !mention.pointer});
    }
    return found;
}

} // namespace jianbao
