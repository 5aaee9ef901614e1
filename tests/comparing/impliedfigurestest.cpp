#include "figurearticle.h"
#include "models/comparing/earlierlevelrule.h"
#include "models/comparing/planrule.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Figures that nobody printed and that follow from printed ones.
class ImpliedFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();
};

void ImpliedFiguresTest::figures_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QStringList>("implied");
    const auto row = [](const char *name, const QString &markup, const QStringList &implied) {
        QTest::newRow(name) << markup << implied;
    };
    row("rank and places", u"排名第[88位]，前进[10位|change]。"_s, {u"2020 98 actual: 88位 + 10位 = 98位"_s});
    row("value and growth", u"产值[22亿元]，增长[10%|rate]。"_s,
        {u"2020 2000000000 actual: 22亿元 ÷ (1 + 10%) = 20亿元"_s});
    row("no finer than what was printed", u"产值[186.4亿元]，增长[4.6%|rate]。"_s,
        {u"2020 17820000000 actual: 186.4亿元 ÷ (1 + 4.6%) = 178.2亿元"_s});
    row("growth over a month says nothing of the year", u"产值[22亿元]，环比增长[10%|rate]。"_s, {});
    row("share of a plan", u"新增[252家]，完成目标的[126%|target]。"_s,
        {u"2021 200 planned: 252家 ÷ 126% = 200家"_s});
    row("the plan is printed", u"计划[200家|planned]。新增[252家]，完成目标的[126%|target]。"_s, {});
    row("a level alone", u"产值[22亿元]。"_s, {});
}

void ImpliedFiguresTest::figures()
{
    QFETCH(QString, markup);
    const ArticleFigures article(figureArticle(markup));
    EarlierLevelRule levels;
    levels.add(article);
    QStringList told;
    for (const ImpliedFigure &implied : levels.implied() + PlanRule::impliedPlans(article)) {
        const Observation &fact = implied.figure.fact;
        const bool planned = fact.status == FactStatus::Planned;
        told.append(u"%1 %2 %3: %4"_s.arg(fact.period.end.year())
                        .arg(fact.value, 0, 'f', 0)
                        .arg(planned ? u"planned"_s : u"actual"_s, implied.computation));
    }
    QTEST(told, "implied");
}

QTEST_GUILESS_MAIN(ImpliedFiguresTest)
#include "impliedfigurestest.moc"
