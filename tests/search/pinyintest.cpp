#include "models/search/pinyin.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jianbao;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSyllables()
    {
        QCOMPARE(PinyinReader().readings(QStringLiteral("招商5G")),
                 QList<QStringList>({{QStringLiteral("zhao")},
                                     {QStringLiteral("shang")},
                                     {QStringLiteral("5")},
                                     {QStringLiteral("g")}}));
    }

    void polyphonesAreSyllables()
    {
        const Polyphones polyphones;
        const QRegularExpression syllable(QStringLiteral("^[a-z]{1,6}$"));
        QVERIFY(polyphones.characters().size() > 200);
        for (const QChar character : polyphones.characters()) {
            const QStringList readings = polyphones.readingsOf(character);
            QVERIFY2(readings.size() > 1, qPrintable(QString(character)));
            QVERIFY2(QSet<QString>(readings.cbegin(), readings.cend()).size() == readings.size(),
                     qPrintable(QString(character)));
            for (const QString &reading : readings)
                QVERIFY2(syllable.match(reading).hasMatch(), qPrintable(QString(character)));
        }
    }

    /// An independent source: what ICU reads is always among what the list gives.
    void polyphonesHoldTheUsualReading()
    {
        const PinyinReader reader;
        const Polyphones polyphones;
        QStringList without;
        for (const QChar character : polyphones.characters()) {
            if (!polyphones.readingsOf(character).contains(reader.usualReading(character)))
                without.append(character + reader.usualReading(character));
        }
        QCOMPARE(without, QStringList());
    }

    void matches_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("matching");
        const QString name = QStringLiteral("招商引资");
        QTest::addRow("characters") << name << QStringLiteral("招商") << true;
        QTest::addRow("characters inside") << name << QStringLiteral("引资") << true;
        QTest::addRow("initials") << name << QStringLiteral("zsyz") << true;
        QTest::addRow("initials inside") << name << QStringLiteral("yz") << true;
        QTest::addRow("pinyin") << name << QStringLiteral("zhaoshangyinzi") << true;
        QTest::addRow("beginning of pinyin") << name << QStringLiteral("zhaosh") << true;
        QTest::addRow("mixed") << name << QStringLiteral("招sy资") << true;
        QTest::addRow("capitals") << name << QStringLiteral("ZSYZ") << true;
        QTest::addRow("nothing typed") << name << QString() << true;
        QTest::addRow("umlaut") << QStringLiteral("绿色") << QStringLiteral("lus") << true;
        QTest::addRow("Latin in the name") << QStringLiteral("5G基站") << QStringLiteral("5gjz") << true;
        QTest::addRow("polyphone") << QStringLiteral("重庆") << QStringLiteral("cq") << true;
        QTest::addRow("polyphone in whole") << QStringLiteral("重庆") << QStringLiteral("chongqing") << true;
        QTest::addRow("polyphone read otherwise")
            << QStringLiteral("重点项目") << QStringLiteral("zdxm") << true;
        QTest::addRow("head of an office")
            << QStringLiteral("区长信箱") << QStringLiteral("quzhangxx") << true;
        QTest::addRow("river") << QStringLiteral("长江经济带") << QStringLiteral("cjjjd") << true;
        QTest::addRow("bank") << QStringLiteral("银行") << QStringLiteral("yinhang") << true;
        QTest::addRow("lv for umlaut") << QStringLiteral("绿色") << QStringLiteral("lvse") << true;
        QTest::addRow("two polyphones") << QStringLiteral("长乐") << QStringLiteral("cl") << true;
        QTest::addRow("no reading of it") << QStringLiteral("重庆") << QStringLiteral("tq") << false;
        QTest::addRow("many of one letter") << QString(60, u'a') << (QString(40, u'a') + u'b') << false;
        QTest::addRow("wrong order") << name << QStringLiteral("szyz") << false;
        QTest::addRow("a gap") << name << QStringLiteral("zsz") << false;
        QTest::addRow("more than the name") << name << QStringLiteral("zsyzz") << false;
        QTest::addRow("other characters") << name << QStringLiteral("引商") << false;
    }

    void matches()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(bool, matching);
        QCOMPARE(PinyinReader().matches(name, typed), matching);
    }
};

QTEST_GUILESS_MAIN(PinyinTest)
#include "pinyintest.moc"
