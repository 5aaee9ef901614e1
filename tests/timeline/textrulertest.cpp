#include "views/timeline/textruler.h"
#include "views/charts/textlines.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TextRulerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void elidedTextFits();
};

void TextRulerTest::elidedTextFits()
{
    const QFont font = chartFont(12);
    const QFontMetricsF metrics(font);
    const TextRuler ruler(font);
    const QString text = u"约 高新区AVATAR产业园（二期）𠮷𠮷开工，5G基站“双百”行动"_s;
    QString longest;
    for (double room = 0; room < 700; room += 3.7) {
        const QString cut = ruler.elided(text, room);
        QVERIFY(metrics.horizontalAdvance(cut) <= room + 1);
        QVERIFY(cut.size() >= longest.size());
        longest = cut;
        if (cut == text || cut.isEmpty())
            continue;
        QVERIFY(cut.endsWith(u'…'));
        QVERIFY(text.startsWith(cut.chopped(1)));
        QVERIFY(!cut.chopped(1).endsWith(QChar(0xd842))); // half of 𠮷
    }
    QCOMPARE(longest, text);
}

QTEST_MAIN(TextRulerTest)
#include "textrulertest.moc"
