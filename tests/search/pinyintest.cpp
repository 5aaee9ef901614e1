#include "models/search/pinyin.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSyllables()
    {
        QCOMPARE(PinyinReader().readings(u"招商5G"_s),
                 QList<QStringList>({{u"zhao"_s}, {u"shang"_s}, {u"5"_s}, {u"g"_s}}));
    }

    void polyphonesAreSyllables()
    {
        const Polyphones polyphones;
        const QRegularExpression syllable(u"^[a-z]{1,6}$"_s);
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
        const QString name = u"招商引资"_s;
        QTest::addRow("characters") << name << u"招商"_s << true;
        QTest::addRow("characters inside") << name << u"引资"_s << true;
        QTest::addRow("initials") << name << u"zsyz"_s << true;
        QTest::addRow("initials inside") << name << u"yz"_s << true;
        QTest::addRow("pinyin") << name << u"zhaoshangyinzi"_s << true;
        QTest::addRow("beginning of pinyin") << name << u"zhaosh"_s << true;
        QTest::addRow("mixed") << name << u"招sy资"_s << true;
        QTest::addRow("capitals") << name << u"ZSYZ"_s << true;
        QTest::addRow("nothing typed") << name << QString() << true;
        QTest::addRow("umlaut") << u"绿色"_s << u"lus"_s << true;
        QTest::addRow("Latin in the name") << u"5G基站"_s << u"5gjz"_s << true;
        QTest::addRow("polyphone") << u"重庆"_s << u"cq"_s << true;
        QTest::addRow("polyphone in whole") << u"重庆"_s << u"chongqing"_s << true;
        QTest::addRow("polyphone read otherwise") << u"重点项目"_s << u"zdxm"_s << true;
        QTest::addRow("head of an office") << u"区长信箱"_s << u"quzhangxx"_s << true;
        QTest::addRow("river") << u"长江经济带"_s << u"cjjjd"_s << true;
        QTest::addRow("bank") << u"银行"_s << u"yinhang"_s << true;
        QTest::addRow("lv for umlaut") << u"绿色"_s << u"lvse"_s << true;
        QTest::addRow("two polyphones") << u"长乐"_s << u"cl"_s << true;
        QTest::addRow("no reading of it") << u"重庆"_s << u"tq"_s << false;
        QTest::addRow("many of one letter") << QString(60, u'a') << (QString(40, u'a') + u'b') << false;
        QTest::addRow("wrong order") << name << u"szyz"_s << false;
        QTest::addRow("a gap") << name << u"zsz"_s << false;
        QTest::addRow("more than the name") << name << u"zsyzz"_s << false;
        QTest::addRow("other characters") << name << u"引商"_s << false;
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
