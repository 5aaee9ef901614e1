#include "views/search/querychip.h"
#include "views/search/querychips.h"
#include "views/sidebar/queryterms.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace jianbao;
using namespace Qt::StringLiterals;

class QueryChipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsInWords_data();
    void termsInWords();
    void parts_data();
    void parts();
    void takenOut_data();
    void takenOut();
    void keysGoFromChipToChip();
};

void QueryChipTest::termsInWords_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("words");
    QTest::addRow("word") << u"招商"_s << u"招商"_s;
    QTest::addRow("field") << u"district:\"滨河镇\""_s << u"District: 滨河镇"_s;
    QTest::addRow("excluded") << u"-tag:5G"_s << u"not Tag: 5G"_s;
    QTest::addRow("no field") << u"时间:三点"_s << u"时间:三点"_s;
    QTest::addRow("dash") << u"-"_s << u"-"_s;
    QTest::addRow("ampersand") << u"A&B"_s << u"A&B"_s;
}

void QueryChipTest::termsInWords()
{
    QFETCH(QString, term);
    QFETCH(QString, words);
    QCOMPARE(QueryChip::words(term), words);
}

/// A chip is a term as the search understands it.
void QueryChipTest::parts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("terms");
    QTest::addRow("words") << u" 招商  引资\u3000尼龙 "_s << QStringList{u"招商"_s, u"引资"_s, u"尼龙"_s};
    QTest::addRow("inch") << u"5\"屏 招商"_s << QStringList{u"5\"屏"_s, u"招商"_s};
    QTest::addRow("open quotation") << u"\"尼龙 项目"_s << QStringList{u"\"尼龙 项目"_s};
    QTest::addRow("lone bracket") << u"甲) 乙 (丙"_s << QStringList{u"甲)"_s, u"乙"_s, u"(丙"_s};
    QTest::addRow("group") << u"-(甲 OR (乙 丙)) 丁"_s << QStringList{u"-(甲 OR (乙 丙))"_s, u"丁"_s};
    QTest::addRow("wide group") << u"－（甲 OR 乙） 丁"_s << QStringList{u"－（甲 OR 乙）"_s, u"丁"_s};
    QTest::addRow("printed brackets") << u"（甲）乙 丁"_s << QStringList{u"（甲）乙"_s, u"丁"_s};
    QTest::addRow("field") << u"tag:\"a b\" headline：“c d”"_s
                           << QStringList{u"tag:\"a b\""_s, u"headline：“c d”"_s};
    QTest::addRow("dashes") << u"--甲 - 乙"_s << QStringList{u"--甲"_s, u"-"_s, u"乙"_s};
}

void QueryChipTest::parts()
{
    QFETCH(QString, typed);
    QTEST(QueryTerms(typed).terms(), "terms");
}

void QueryChipTest::takenOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("rest");
    QTest::addRow("middle") << u"a b c"_s << u"b"_s << u"a c"_s;
    QTest::addRow("first of an OR") << u"a OR b"_s << u"a"_s << u"b"_s;
    QTest::addRow("last of an OR") << u"a OR b"_s << u"b"_s << u"a"_s;
    QTest::addRow("between two") << u"a OR b OR c"_s << u"b"_s << u"a OR c"_s;
    QTest::addRow("before an OR") << u"a b OR c"_s << u"b"_s << u"a OR c"_s;
    QTest::addRow("not there") << u"a b"_s << u"c"_s << u"a b"_s;
    QTest::addRow("brackets") << u"(a OR b) c"_s << u"(a OR b)"_s << u"c"_s;
}

void QueryChipTest::takenOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, term);
    QFETCH(QString, rest);
    QueryTerms terms(typed);
    terms.takeOut(term);
    QCOMPARE(terms.typed(), rest);
}

void QueryChipTest::keysGoFromChipToChip()
{
    QWidget window;
    auto *field = new QLineEdit;
    auto *chips = new QueryChips(Theme::light());
    auto *column = new QVBoxLayout(&window);
    column->addWidget(field);
    column->addWidget(chips);
    connect(chips, &QueryChips::queryWanted, chips, &QueryChips::setQuery);
    chips->setQuery(u"a b c"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto termInFocus = [&window] {
        const auto *chip = qobject_cast<QueryChip *>(window.focusWidget());
        return chip ? chip->term() : QString();
    };
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(termInFocus(), u"a"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(termInFocus(), u"b"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Delete);
    QCOMPARE(termInFocus(), u"c"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Delete);
    QCOMPARE(termInFocus(), u"a"_s);
    QTest::mouseClick(window.focusWidget(), Qt::LeftButton);
    QCOMPARE(window.focusWidget(), field);
}

QTEST_MAIN(QueryChipTest)
#include "querychiptest.moc"
