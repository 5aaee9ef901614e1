#include "tests/helpers/patience.h"
#include "tests/views/reviewdesk.h"
#include "views/reader/readerview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Correcting and adding facts in the form of the review, on the bundled sample pages.
class ReviewCorrectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>(m_samples);
        QVERIFY(m_desk->isReady());
    }

    void cleanup() { m_desk.reset(); }

    void valueIsCorrectedInPlace_data() { byKeyAndByMouse(); }

    void valueIsCorrectedInPlace()
    {
        QFETCH(Hand, hand);
        QVERIFY(m_desk->goTo(FactKind::Indicator));
        const QString article = m_desk->currentArticle();
        const Quote quote = m_desk->form().quote();
        m_desk->give(u"Correct (E)"_s, Qt::Key_E, hand);
        QVERIFY(m_desk->field(u"What"_s)->hasFocus());
        type(u"Value"_s, u"1.5亿"_s);
        if (hand == Hand::Mouse)
            m_desk->click(u"Confirm (Enter)"_s);
        else
            QTest::keyClick(m_desk->field(u"Value"_s), Qt::Key_Return);
        const Observation corrected = m_desk->confirmedFigure(article, quote);
        QCOMPARE(corrected.value, 1.5e8);
        QCOMPARE(corrected.rule, handRule);
        QVERIFY(m_desk->workspace().queue().hasFocus());
    }

    void everyFieldOfAFigureIsStored()
    {
        QVERIFY(m_desk->goTo(FactKind::Indicator));
        const QString article = m_desk->currentArticle();
        const Quote quote = m_desk->form().quote();
        m_desk->press(Qt::Key_E);
        type(u"What"_s, u"新签约金额"_s);
        type(u"Value"_s, u"3"_s);
        type(u"Up to"_s, u"5"_s);
        type(u"Unit"_s, u"亿元"_s);
        type(u"Indicator"_s, u"签约金额"_s);
        type(u"District"_s, u"滨河镇"_s);
        type(u"Time"_s, u"2020-10-01..2020-12-31"_s);
        choose(u"Bound"_s, Bound::Over);
        choose(u"Says"_s, Aspect::Target);
        choose(u"State"_s, FactStatus::Planned);
        QTest::keyClick(m_desk->field(u"Time"_s), Qt::Key_Return);
        const Observation stored = m_desk->confirmedFigure(article, quote);
        QCOMPARE(stored.name, u"新签约金额"_s);
        QCOMPARE(stored.value, 3.0);
        QCOMPARE(stored.valueTo, std::optional(5.0));
        QCOMPARE(stored.unit, u"亿元"_s);
        QCOMPARE(stored.indicator, u"签约金额"_s);
        QCOMPARE(stored.subject, u"滨河镇"_s);
        QCOMPARE(stored.period.start, QDate(2020, 10, 1));
        QCOMPARE(stored.period.end, QDate(2020, 12, 31));
        QCOMPARE(stored.bound, Bound::Over);
        QCOMPARE(stored.aspect, Aspect::Target);
        QCOMPARE(stored.status, FactStatus::Planned);
    }

    void whatIsNoNumberIsTold()
    {
        QVERIFY(m_desk->goTo(FactKind::Indicator));
        const QString id = m_desk->currentId();
        QSignalSpy failed(&m_desk->archive(), &ArchiveModels::failed);
        m_desk->press(Qt::Key_E);
        QLineEdit *value = m_desk->field(u"Value"_s);
        value->setText(u"viel"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_desk->currentId(), id);
        QTest::keyClick(value, Qt::Key_Escape);
        QVERIFY(value->text() != u"viel"_s);
        QVERIFY(!m_desk->form().isEdited());
    }

    /// What is being typed stays, and can be stored unless the fact itself was decided meanwhile.
    void typedWordsOutliveAChangeBySomebodyElse_data()
    {
        QTest::addColumn<bool>("isOvertaken");
        QTest::addRow("of something else") << false;
        QTest::addRow("of the very fact") << true;
    }

    void typedWordsOutliveAChangeBySomebodyElse()
    {
        QFETCH(bool, isOvertaken);
        QVERIFY(m_desk->goTo(FactKind::Indicator));
        const QString id = m_desk->currentId();
        const QString article = m_desk->currentArticle();
        const Quote quote = m_desk->form().quote();
        m_desk->press(Qt::Key_E);
        QLineEdit *value = m_desk->field(u"Value"_s);
        value->setFocus();
        value->setText(u"1.5亿"_s);
        QSignalSpy loaded(&m_desk->queue(), &ReviewModel::loaded);
        QSignalSpy news(&m_desk->workspace(), &ReviewWorkspace::news);
        {
            Database other(m_desk->archive().path(), Database::Mode::ReadWrite);
            if (isOvertaken)
                DecisionStore(other).decide({id}, Verdict::Rejected);
            else
                TagStore(other).add(u"会议"_s, {article});
        }
        QVERIFY(loaded.wait(30000));
        QCOMPARE(value->text(), u"1.5亿"_s);
        QVERIFY(value->hasFocus());
        QCOMPARE(news.size(), int(isOvertaken));
        QSignalSpy failed(&m_desk->archive(), &ArchiveModels::failed);
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(failed.size(), int(isOvertaken));
        if (isOvertaken) {
            QCOMPARE(value->text(), u"1.5亿"_s);
            QVERIFY(value->hasFocus());
            QCOMPARE(m_desk->verdictOf(id), Verdict::Rejected);
            QTest::keyClick(value, Qt::Key_Escape);
        } else {
            QCOMPARE(m_desk->confirmedFigure(article, quote).value, 1.5e8);
        }
        QVERIFY(m_desk->workspace().queue().hasFocus());
        QVERIFY(!m_desk->form().isEdited());
    }

    /// Looking something up among the articles and coming back.
    void typedWordsOutliveALookElsewhere()
    {
        m_desk->press(Qt::Key_E);
        m_desk->field(u"What"_s)->setText(u"滨河镇举办春耕培训"_s);
        QSignalSpy loaded(&m_desk->queue(), &ReviewModel::loaded);
        QTest::keyClick(&m_desk->window(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(loaded.wait(30000));
        QTRY_VERIFY(!m_desk->queue().isReading());
        QCOMPARE(m_desk->field(u"What"_s)->text(), u"滨河镇举办春耕培训"_s);
    }

    void quoteIsMovedByKeysAndStored()
    {
        const Quote before = m_desk->form().quote();
        m_desk->press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_desk->form().quote().at.to < before.at.to);
        m_desk->press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_desk->form().quote(), before);
        m_desk->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(m_desk->form().quote().at.from > before.at.from);
        const Quote moved = m_desk->form().quote();
        const QString article = m_desk->currentArticle();
        m_desk->press(Qt::Key_Return);
        const StoredArticle after = m_desk->archive().article(article);
        QVERIFY(hasConfirmed(after, moved));
        QVERIFY(moved.standsOn(after.pageText));
    }

    void quoteIsMovedByButtons()
    {
        const Quote before = m_desk->form().quote();
        clickQuoteButton(u"End a character earlier (Alt+Left)"_s);
        QVERIFY(m_desk->form().quote().at.to < before.at.to);
        clickQuoteButton(u"End a character later (Alt+Right)"_s);
        QCOMPARE(m_desk->form().quote(), before);
        clickQuoteButton(u"Begin a character later (Alt+Shift+Right)"_s);
        QVERIFY(m_desk->form().quote().at.from > before.at.from);
        clickQuoteButton(u"Begin a character earlier (Alt+Shift+Left)"_s);
        QCOMPARE(m_desk->form().quote(), before);
    }

    void selectionBecomesTheQuote_data() { byKeyAndByMouse(); }

    void selectionBecomesTheQuote()
    {
        QFETCH(Hand, hand);
        QVERIFY(m_desk->select(u"高新区"_s));
        m_desk->give(u"Use as quote (Q)"_s, Qt::Key_Q, hand);
        QCOMPARE(m_desk->form().quote().words, u"高新区"_s);
        QVERIFY(m_desk->form().isEdited());
    }

    void factIsAddedFromSelectedWords_data() { byKeyAndByMouse(); }

    void factIsAddedFromSelectedWords()
    {
        QFETCH(Hand, hand);
        const QString article = m_desk->currentArticle();
        const qsizetype methods = m_desk->archive().article(article).methods.size();
        QVERIFY(m_desk->select(u"高新区"_s));
        if (hand == Hand::Mouse)
            m_desk->click(u"Add as fact (A)"_s);
        else
            QTest::keyClick(&m_desk->workspace().reader(), Qt::Key_A);
        auto *menu = m_desk->workspace().findChild<QMenu *>();
        QVERIFY(menu);
        if (hand == Hand::Mouse) {
            QTest::mouseClick(menu, Qt::LeftButton, {},
                              menu->actionGeometry(menu->actions().last()).center());
        } else {
            QTest::keyClick(menu, Qt::Key_Up); // from the first kind round to the last
            QTest::keyClick(menu, Qt::Key_Return);
        }
        QTest::keyClick(m_desk->field(u"What"_s), Qt::Key_Return);
        const QList<StoredMethod> after = m_desk->archive().article(article).methods;
        QCOMPARE(after.size(), methods + 1);
        QVERIFY(std::any_of(after.cbegin(), after.cend(), [](const StoredMethod &method) {
            return method.fact.name == u"高新区"_s && method.verdict == Verdict::Confirmed;
        }));
    }

private:
    void type(const QString &field, const QString &words)
    {
        QLineEdit *edit = m_desk->field(field);
        edit->setFocus();
        edit->selectAll();
        edit->insert(words);
    }

    template <typename Enumeration> void choose(const QString &name, Enumeration value)
    {
        QComboBox *choice = m_desk->choice(name);
        choice->setCurrentIndex(choice->findData(static_cast<int>(value)));
    }

    void clickQuoteButton(const QString &name)
    {
        for (auto *button : m_desk->form().findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    static bool hasConfirmed(const StoredArticle &article, const Quote &quote)
    {
        const auto holds = [&quote](const auto &facts) {
            return std::any_of(facts.cbegin(), facts.cend(), [&quote](const auto &stored) {
                return stored.fact.quote == quote && stored.verdict == Verdict::Confirmed;
            });
        };
        return holds(article.events) || holds(article.observations) || holds(article.methods);
    }

    const SampleArchive m_samples;
    std::unique_ptr<ReviewDesk> m_desk;
};

QTEST_MAIN(ReviewCorrectionTest)
#include "reviewcorrectiontest.moc"
