#include "models/reading/finders/organisationfinder.h"

#include "models/reading/lexicon.h"

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

/// True if `brief` may be a short form of `full`: without their legal forms the one stands in the other.
bool abbreviates(const QString &brief, const QString &full)
{
    const QString core = trunk(brief);
    const QString whole = trunk(full);
    return core.size() >= 2 && brief.size() <= full.size() && whole.contains(core);
}

} // namespace

OrganisationFinder::OrganisationFinder(const Lexicon &lexicon)
    : m_leads(lexicon.words(u"districtleads"_s, u"word"_s))
    , m_generic(lexicon.words(u"organisationsuffixes"_s, u"generic"_s))
{
    const QList<Lexicon::Row> suffixes = lexicon.rows(u"organisationsuffixes"_s);
    for (const Lexicon::Row &row : suffixes) {
        const Kind kind = row.value(u"kind"_s) == u"office"_s ? Kind::Office : Kind::Company;
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
            const bool bare = pointer->length == 2 && text.at(at) != u'该';
            const bool free = at == 0 || !text.at(at - 1).isLetter() || !bare;
            if (free) {
                found.append({span, {}, m_pointerKinds.at(pointer->value), true});
                at = floor = span.to;
                --at;
                continue;
            }
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
        const bool office = kind == Kind::Office;
        const QStringView core = QStringView(text).mid(from, at - from);
        const bool ofDistrict = core.contains(u'区') || core.startsWith(u'市');
        const bool bracketed = core.contains(u'(') || core.contains(u'（');
        if (core.size() < 2 || m_generic.endsAt(text, end) || (office && (!ofDistrict || bracketed)))
            continue;
        found.append({{from, end}, text.mid(from, end - from), kind, false});
        floor = end;
        at = end - 1;
    }
    return found;
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
    QHash<Kind, QString> last;
    const QList<Mention> mentions = named(text);
    for (const Mention &mention : mentions) {
        const QString name = mention.pointer ? last.value(mention.kind) : resolve(mention, mentions);
        if (name.isEmpty())
            continue;
        last.insert(mention.kind, name);
        found.append({mention.at, name, mention.kind, !mention.pointer});
    }
    return found;
}

} // namespace jianbao
