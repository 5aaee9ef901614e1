#include "models/search/pinyin.h"

#include <QTest>

using namespace jianbao;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSyllables()
    {
        QCOMPARE(PinyinReader().syllables(QStringLiteral("招商5G")),
                 QStringList({QStringLiteral("zhao"), QStringLiteral("shang"), QStringLiteral("5"),
                              QStringLiteral("g")}));
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
