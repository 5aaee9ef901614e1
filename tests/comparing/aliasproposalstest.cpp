#include "models/comparing/aliasproposals.h"

#include <QtTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Which names are proposed as one, and which of the two counts as the usual one.
class AliasProposalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoNames_data();
    void twoNames();
    void coreOf_data();
    void coreOf();
    void theMorePrintedNameIsUsual();
    void quotesAreKept();
};

namespace
{

using Kind = NameKind;

NameMention mention(Kind kind, const QString &name, const QString &post, const QString &article)
{
    NameMention made;
    made.kind = kind;
    made.name = name;
    made.post = post;
    made.source.articleId = article;
    made.quote.words = post + name;
    return made;
}

const AliasProposals proposer({u"人入"_s, u"未末"_s}, {u"云岭市"_s, u"滨河新区"_s, u"滨江新区"_s});

} // namespace

void AliasProposalsTest::twoNames_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Kind kind, const QString &post, const QStringList &names,
                        const QString &expected) {
        QTest::addRow("%s", name) << kind << post << names << expected;
    };
    const QString secretary = u"党工委书记"_s;
    row("shortened", Kind::Person, secretary, {u"王立"_s, u"王立新"_s}, u"beginning"_s);
    row("one character", Kind::Person, secretary, {u"王立新"_s, u"王立欣"_s}, u"one-character"_s);
    row("deputy", Kind::Person, secretary, {u"王立"_s, u"副 王立新"_s}, u"beginning"_s);
    row("look alike", Kind::Person, secretary, {u"王未"_s, u"王末"_s}, u"look-alike"_s);
    row("another surname", Kind::Person, secretary, {u"王立新"_s, u"张立新"_s}, {});
    row("short and different", Kind::Person, secretary, {u"王立"_s, u"王江"_s}, {});
    row("firm with its place", Kind::Organisation, {}, {u"云岭市长风防腐有限公司"_s, u"长风防腐公司"_s},
        u"same-core"_s);
    row("other firm", Kind::Organisation, {}, {u"长风防腐有限公司"_s, u"长风机械有限公司"_s}, {});
    row("office scanned wrong", Kind::Organisation, {}, {u"入力资源局"_s, u"人力资源局"_s}, u"look-alike"_s);
    row("other office", Kind::Organisation, {}, {u"人力资源局"_s, u"自力资源局"_s}, {});
    row("place scanned wrong", Kind::District, {}, {u"未庄村"_s, u"末庄村"_s}, u"look-alike"_s);
    row("neighbouring villages", Kind::District, {}, {u"李庄村"_s, u"柳庄村"_s}, {});
    row("one is in the gazetteer", Kind::District, {}, {u"滨何新区"_s}, u"one-character"_s);
    row("both in the gazetteer", Kind::District, {}, {u"滨河新区"_s, u"滨江新区"_s}, {});
    row("one name alone", Kind::Person, secretary, {u"王立"_s}, {});
}

void AliasProposalsTest::twoNames()
{
    QFETCH(Kind, kind);
    QFETCH(QString, post);
    QFETCH(QStringList, names);
    QList<NameMention> mentions;
    for (const QString &name : names)
        mentions.append(name.startsWith(u"副 ") ? mention(kind, name.mid(2), u"党工委副书记"_s, name)
                                                : mention(kind, name, post, name));
    QString reason;
    for (const AliasProposal &proposal : proposer.of(mentions))
        reason = keyOf(proposal.reason);
    QTEST(reason, "expected");
}

void AliasProposalsTest::coreOf_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QString>("core");
    QTest::addRow("place and kind") << u"云岭市长风防腐科技有限公司"_s << u"长风防腐"_s;
    QTest::addRow("kind") << u"长风防腐股份有限公司"_s << u"长风防腐"_s;
    QTest::addRow("short") << u"长风公司"_s << u"长风"_s;
    QTest::addRow("office") << u"云岭市财政局"_s << QString();
}

void AliasProposalsTest::coreOf()
{
    QFETCH(QString, firm);
    QTEST(AliasProposals::coreOf(firm), "core");
}

void AliasProposalsTest::theMorePrintedNameIsUsual()
{
    const QString post = u"镇长"_s;
    const QList<AliasProposal> proposals = proposer.of({mention(Kind::Person, u"王立"_s, post, u"1"_s),
                                                        mention(Kind::Person, u"王立新"_s, post, u"2"_s),
                                                        mention(Kind::Person, u"王立新"_s, post, u"3"_s)});
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().usual.name, u"王立新"_s);
    const AliasProposals gazetteer({}, {u"滨河新区"_s});
    const NameMention misprint = mention(Kind::District, u"滨何新区"_s, {}, u"1"_s);
    QCOMPARE(gazetteer.of({misprint}).first().usual.name, u"滨河新区"_s);
}

void AliasProposalsTest::quotesAreKept()
{
    const AliasProposal proposal = proposer
                                       .of({mention(Kind::Person, u"王立"_s, u"镇长"_s, u"1"_s),
                                            mention(Kind::Person, u"王立新"_s, u"镇长"_s, u"2"_s),
                                            mention(Kind::Person, u"王立新"_s, u"局长"_s, u"3"_s)})
                                       .first();
    QCOMPARE(QSet<QString>({proposal.usual.quote.words, proposal.other.quote.words}),
             QSet<QString>({u"镇长王立"_s, u"镇长王立新"_s}));
}

QTEST_GUILESS_MAIN(AliasProposalsTest)
#include "aliasproposalstest.moc"
