#include "views/export/pdfrepair.h"
#include "views/export/unifiedideographs.h"

#include <QTest>

#include <exception>

using namespace jianbao;
using namespace Qt::StringLiterals;

class PdfRepairTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unifies_data();
    void unifies();
    void repairsMaps_data();
    void repairsMaps();
    void refusesWhatIsNoPdf();
};

void PdfRepairTest::unifies_data()
{
    QTest::addColumn<uint>("lookalike");
    QTest::addColumn<QString>("usual");
    QTest::addRow("Kangxi radical tall") << 0x2FBCu << u"高"_s;
    QTest::addRow("Kangxi radical work") << 0x2F2Fu << u"工"_s;
    QTest::addRow("supplement radical page") << 0x2EDAu << u"页"_s;
    QTest::addRow("compatibility ideograph") << 0xF90Au << u"金"_s;
    QTest::addRow("ligature") << 0xFB01u << u"fi"_s;
    QTest::addRow("two-em dash") << 0x2E3Au << u"——"_s;
    QTest::addRow("ideograph stays") << 0x9AD8u << u"高"_s;
    QTest::addRow("full width comma stays") << 0xFF0Cu << u"，"_s;
}

void PdfRepairTest::unifies()
{
    QFETCH(uint, lookalike);
    QTEST(unifiedCharacters(lookalike), "usual");
}

void PdfRepairTest::repairsMaps_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("repaired");
    QTest::addRow("list") << QByteArray("<0001> <0002> [<2FBC> <65B0> ]")
                          << QByteArray("<0001> <0002> [<9AD8> <65B0> ]");
    QTest::addRow("single") << QByteArray("<0007> <0007> <2F2F>") << QByteArray("<0007> <0007> [<5DE5>]");
    QTest::addRow("counting range") << QByteArray("<0001> <0002> <2F00>")
                                    << QByteArray("<0001> <0002> [<4E00> <4E28>]");
    QTest::addRow("range without radicals")
        << QByteArray("<0001> <0009> <0041>") << QByteArray("<0001> <0009> <0041>");
    QTest::addRow("two characters") << QByteArray("<0001> <0001> [<FB01>]")
                                    << QByteArray("<0001> <0001> [<00660069>]");
    QTest::addRow("other lines") << QByteArray("<0000> <FFFF>\nendcodespacerange")
                                 << QByteArray("<0000> <FFFF>\nendcodespacerange");
}

void PdfRepairTest::repairsMaps()
{
    QFETCH(QByteArray, map);
    QTEST(repairedCharacterMap(map), "repaired");
}

void PdfRepairTest::refusesWhatIsNoPdf()
{
    QVERIFY_EXCEPTION_THROWN(repairedPdf(QByteArray("no pdf")), std::exception);
}

QTEST_GUILESS_MAIN(PdfRepairTest)
#include "pdfrepairtest.moc"
