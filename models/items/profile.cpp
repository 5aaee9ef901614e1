#include "models/items/profile.h"

#include "models/archive/factstore.h"
#include "models/comparing/methodcatalogue.h"
#include "models/items/amount.h"
#include "models/items/articlelistmodel.h"
#include "models/items/citation.h"

#include <QSet>

namespace jianbao
{

namespace
{

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

Profile::Section eventsOf(const QList<StoredEvent> &events, const QString &title)
{
    Profile::Section section{title, {}};
    for (const StoredEvent &event : kept(events))
        section.rows.append(rowOf(event, Citation::period(event.fact.period, event.fact.precision),
                                  event.fact.district + QStringLiteral(" · ") + event.fact.what));
    return section;
}

/// `withName`: the indicator's name stands before each figure, else its subject.
Profile::Section figuresOf(const QList<StoredObservation> &figures, const QString &title, bool withName)
{
    Profile::Section section{title, {}};
    for (const StoredObservation &figure : kept(figures)) {
        const QString of = withName ? nameOf(figure.fact) : figure.fact.subject;
        section.rows.append(rowOf(figure, Citation::period(figure.fact.period),
                                  of + QStringLiteral(" · ") + Amount::of(figure.fact)));
    }
    return section;
}

Profile::Section methodsOf(const QList<StoredMethod> &methods, const QString &title)
{
    Profile::Section section{title, {}};
    for (const StoredMethod &method : kept(methods))
        section.rows.append(rowOf(method, {}, method.fact.name));
    return section;
}

} // namespace

Profile ProfileReader::read(Profile::Kind kind, const QString &name) const
{
    Profile profile = kind == Profile::Kind::District    ? district(name)
                      : kind == Profile::Kind::Indicator ? indicator(name)
                                                         : method(name);
    profile.kind = kind;
    profile.name = name;
    complete(profile);
    return profile;
}

Profile ProfileReader::district(const QString &name) const
{
    FactFilter filter;
    filter.district = name;
    Profile profile;
    profile.summary = tr("A district that the archive tells of.");
    profile.sections = {eventsOf(m_facts.events(filter), tr("Events")),
                        figuresOf(m_facts.observations(filter), tr("Figures"), true),
                        methodsOf(m_facts.methods(filter), tr("Methods"))};
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
    Profile profile;
    profile.summary = tr("Told of %n subjects", nullptr, static_cast<int>(subjects.size())) +
                      QStringLiteral(" · ") + tr("in %1").arg(units.join(QStringLiteral("、"))) +
                      QStringLiteral(" · ") +
                      tr("printed as %1").arg(printed.mid(0, 8).join(QStringLiteral("、")));
    profile.sections = {figuresOf(figures, tr("Figures"), false)};
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
    profile.summary = tr("A way of working, printed as %1").arg(spellings.join(QStringLiteral("、")));
    profile.sections = {methodsOf(tellings, tr("Sentences")), eventsOf(events, tr("Events told with it")),
                        figuresOf(figures, tr("Figures told with it"), true)};
    return profile;
}

/// Adds the articles that the facts stand in, and leaves out empty sections.
void ProfileReader::complete(Profile &profile) const
{
    Profile::Section articles{tr("Articles"), {}};
    QSet<QString> seen;
    QDate first;
    QDate last;
    for (const Profile::Section &section : std::as_const(profile.sections)) {
        for (const Profile::Row &row : section.rows) {
            if (seen.contains(row.source.articleId))
                continue;
            seen.insert(row.source.articleId);
            if (const QDate day = row.source.issueEarliest;
                day.isValid() && (!first.isValid() || day < first))
                first = day;
            if (const QDate day = row.source.issueLatest; day.isValid() && (!last.isValid() || day > last))
                last = day;
            articles.rows.append({Citation::issueDate(row.source),
                                  ArticleListModel::headline(row.source),
                                  {},
                                  row.source,
                                  row.at});
        }
    }
    if (first.isValid() && last.isValid())
        profile.summary += u' ' + tr("Told of by %n articles from %1 to %2.", nullptr,
                                     static_cast<int>(articles.rows.size()))
                                      .arg(Citation::period({first, first}), Citation::period({last, last}));
    profile.sections.append(articles);
    profile.sections.removeIf([](const Profile::Section &section) { return section.rows.isEmpty(); });
}

} // namespace jianbao
