#include "models/jobs/impliedsurvey.h"

#include "models/archive/pages/articlestore.h"
#include "models/comparing/earlierlevelrule.h"
#include "models/comparing/planrule.h"

#include <QMap>
#include <QSet>

namespace jianbao
{

namespace
{

constexpr qsizetype mostArticles = 500;

/// The articles that tell both what a figure is and how it moved, in the order of their ids.
QStringList tellingArticles(const QList<StoredObservation> &observations)
{
    struct Told
    {
        bool level = false;
        bool move = false;
    };
    QMap<QString, Told> articles;
    for (const StoredObservation &observation : observations) {
        Told &told = articles[observation.source.articleId];
        const Aspect aspect = observation.fact.aspect;
        told.level = told.level || aspect == Aspect::Level || aspect == Aspect::To;
        told.move =
            told.move || aspect == Aspect::Change || aspect == Aspect::Rate || aspect == Aspect::Target;
    }
    QStringList ids;
    for (auto article = articles.cbegin(); article != articles.cend(); ++article) {
        if (article->level && article->move && ids.size() < mostArticles)
            ids.append(article.key());
    }
    return ids;
}

} // namespace

ImpliedSurvey::ImpliedSurvey(const Database &database) : m_database(database) {}

QList<ImpliedFigure> ImpliedSurvey::impliedBy(const QList<StoredObservation> &observations) const
{
    QSet<QString> wanted;
    for (const StoredObservation &observation : observations)
        wanted.insert(observation.id);
    const ArticleStore articles(m_database);
    EarlierLevelRule levels;
    QList<ImpliedFigure> figures;
    for (const QString &id : tellingArticles(observations)) {
        const ArticleFigures article(articles.load(id));
        levels.add(article);
        figures += PlanRule::impliedPlans(article);
    }
    figures += levels.implied();
    figures.removeIf([&](const ImpliedFigure &implied) { return !wanted.contains(implied.figure.id); });
    return figures;
}

} // namespace jianbao
