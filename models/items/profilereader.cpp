#include "models/items/profilereader.h"

#include "models/archive/facts/factstore.h"
#include "models/archive/pages/articlestore.h"
#include "models/comparing/methodcatalogue.h"
#include "models/items/amount.h"
#include "models/items/articlelistmodel.h"
#include "models/items/citation.h"
#include "models/items/printedsentence.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype mostSpellings = 8;

template <typename Fact> QList<Stored<Fact>> kept(const QList<Stored<Fact>> &facts)
{
    QList<Stored<Fact>> left = facts;
    left.removeIf([](const Stored<Fact> &fact) { return fact.verdict == Verdict::Rejected; });
    return left;
}

template <typename Fact>
Profile::Row rowOf(const Stored<Fact> &stored, const QString &when, const QString &words)
{
    return {when, words, stored.fact.quote.words, stored.source, stored.fact.quote.at};
}

QString nameOf(const Observation &figure)
{
    return figure.indicator.isEmpty() ? figure.name : figure.indicator;
}

/// On the page of a district its own name need not be said again.
Profile::Section eventsOf(const QList<StoredEvent> &events, const QString &title, const QString &district)
{
    Profile::Section section{title, {}};
    for (const StoredEvent &event : kept(events)) {
        const bool isElsewhere = event.fact.district != district && !event.fact.district.isEmpty();
        const QString words =
            isElsewhere ? event.fact.district + u" · "_s + event.fact.what : event.fact.what;
        section.rows.append(rowOf(event, Citation::period(event.fact.period, event.fact.precision), words));
    }
    return section;
}

/// `withName`: the indicator's name stands before each figure, else its subject.
Profile::Section figuresOf(const QList<StoredObservation> &figures, const QString &title, bool withName)
{
    Profile::Section section{title, {}};
    for (const StoredObservation &figure : kept(figures)) {
        const QString of = withName ? nameOf(figure.fact) : figure.fact.subject;
        section.rows.append(
            rowOf(figure, Citation::period(figure.fact.period), of + u" · "_s + Amount::of(figure.fact)));
    }
    return section;
}

Profile::Row articleRow(const Source &source, Span at)
{
    return {Citation::issueDate(source), ArticleListModel::headline(source), {}, source, at};
}

/// The articles in which the facts of these sections stand.
Profile::Section articlesOf(const QList<Profile::Section> &sections, const QString &title)
{
    Profile::Section articles{title, {}};
    QSet<QString> seen;
    for (const Profile::Section &section : sections) {
        for (const Profile::Row &row : section.rows) {
            if (!seen.contains(row.source.articleId))
                articles.rows.append(articleRow(row.source, row.at));
            seen.insert(row.source.articleId);
        }
    }
    return articles;
}

/// From the first day on which one of these may have been printed to the last one; invalid if none tells.
std::pair<QDate, QDate> daysOf(const QList<Profile::Row> &articles)
{
    std::pair<QDate, QDate> days;
    for (const Profile::Row &article : articles) {
        const QDate first = article.source.issueEarliest;
        const QDate last = article.source.issueLatest;
        if (first.isValid() && (!days.first.isValid() || first < days.first))
            days.first = first;
        if (last.isValid() && (!days.second.isValid() || last > days.second))
            days.second = last;
    }
    return days;
}

} // namespace

Profile ProfileReader::read(Profile::Kind kind, const QString &name) const
{
    Profile profile = kind == Profile::Kind::District    ? district(name)
                      : kind == Profile::Kind::Indicator ? indicator(name)
                                                         : method(name);
    profile.kind = kind;
    profile.name = name;
    const Profile::Section &articles = profile.sections.constLast();
    if (const auto [first, last] = daysOf(articles.rows); first.isValid() && last.isValid())
        profile.summary += u' ' + tr("Told of by %n articles from %1 to %2.", nullptr,
                                     static_cast<int>(articles.rows.size()))
                                      .arg(Citation::period({first, first}), Citation::period({last, last}));
    profile.sections.removeIf([](const Profile::Section &section) { return section.rows.isEmpty(); });
    for (Profile::Section &section : profile.sections) {
        section.total = section.rows.size();
        section.rows.resize(qMin(section.total, mostRows));
    }
    return profile;
}

Profile ProfileReader::district(const QString &name) const
{
    FactFilter filter;
    filter.district = name;
    Profile profile;
    profile.summary = tr("A district that the archive tells of.");
    profile.sections = {eventsOf(m_facts.events(filter), tr("Events"), name),
                        figuresOf(m_facts.observations(filter), tr("Figures"), true),
                        sentencesOf(m_facts.methods(filter), tr("Methods")), articlesAbout(name)};
    return profile;
}

Profile ProfileReader::indicator(const QString &name) const
{
    FactFilter filter;
    filter.indicator = name;
    const QList<StoredObservation> figures = kept(m_facts.observations(filter));
    QStringList subjects;
    QStringList printed;
    QStringList units;
    for (const StoredObservation &figure : figures) {
        subjects.append(figure.fact.subject);
        printed.append(figure.fact.name);
        units.append(figure.fact.unit);
    }
    for (QStringList *list : {&subjects, &printed, &units}) {
        list->removeDuplicates();
        list->removeAll(QString());
    }
    QStringList parts{tr("Told of %n subjects", nullptr, static_cast<int>(subjects.size()))};
    if (!units.isEmpty())
        parts.append(tr("in %1").arg(units.join(u"、"_s)));
    parts.append(tr("printed as %1").arg(printed.mid(0, mostSpellings).join(u"、"_s)));
    Profile profile;
    profile.summary = tr("%1.", "a sentence of several parts").arg(parts.join(u" · "_s));
    profile.sections = {figuresOf(figures, tr("Figures"), false)};
    profile.sections.append(articlesOf(profile.sections, tr("Articles")));
    return profile;
}

Profile ProfileReader::method(const QString &name) const
{
    QList<StoredMethod> tellings = kept(m_facts.methods({}));
    const QString folded = MethodCatalogue::foldedName(name);
    tellings.removeIf(
        [&](const StoredMethod &method) { return MethodCatalogue::foldedName(method.fact.name) != folded; });
    QStringList spellings;
    QList<StoredEvent> events;
    QList<StoredObservation> figures;
    QSet<QString> read;
    for (const StoredMethod &telling : tellings) {
        spellings.append(telling.fact.name);
        if (read.contains(telling.source.articleId))
            continue;
        read.insert(telling.source.articleId);
        FactFilter filter;
        filter.articleId = telling.source.articleId;
        events += m_facts.events(filter);
        figures += m_facts.observations(filter);
    }
    spellings.removeDuplicates();
    Profile profile;
    profile.summary = tr("A way of working, printed as %1.").arg(spellings.join(u"、"_s));
    profile.sections = {sentencesOf(tellings, tr("Sentences")),
                        eventsOf(events, tr("Events told with it"), {}),
                        figuresOf(figures, tr("Figures told with it"), true)};
    profile.sections.append(articlesOf(profile.sections, tr("Articles")));
    return profile;
}

/// A method is quoted by its name alone: its row shows the sentence that it stands in.
Profile::Section ProfileReader::sentencesOf(const QList<StoredMethod> &methods, const QString &title) const
{
    Profile::Section section{title, {}};
    for (const StoredMethod &method : kept(methods)) {
        section.rows.append(rowOf(method, {}, method.fact.name));
        if (section.rows.size() <= mostRows && method.quoteHolds)
            section.rows.last().quote =
                sentenceAround(m_articles.load(method.source.articleId).pageText, method.fact.quote.at);
    }
    return section;
}

/// Also those in which no fact was found.
Profile::Section ProfileReader::articlesAbout(const QString &district) const
{
    Profile::Section articles{tr("Articles"), {}};
    for (const ArticleRow &article : m_articles.rows(m_articles.inDistrict(district)))
        articles.rows.append(articleRow(article.source, {}));
    return articles;
}

} // namespace jianbao
