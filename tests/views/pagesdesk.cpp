#include "tests/views/pagesdesk.h"

#include "views/pages/layoutview.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int longest = 30000; ///< milliseconds

} // namespace

PagesDesk::PagesDesk(const SampleArchive &sample) : m_copy(sample)
{
    m_archive = std::make_unique<ArchiveModels>(m_copy.path(), Database::Mode::ReadWrite);
    m_workspace = std::make_unique<PagesWorkspace>(*m_archive, Theme::light());
    m_workspace->resize(1200, 800);
    m_workspace->show();
    m_isReady = QTest::qWaitFor([this] { return page().isOpen(); }, longest);
}

PagesDesk::~PagesDesk() = default;

Article PagesDesk::first()
{
    return m_archive->article(page().articleIds().first()).article;
}

LineRole PagesDesk::roleAtTheCaret()
{
    for (const LaidArticle &article : page().layout().articles) {
        for (const LaidLine &line : article.lines) {
            if (line.at.contains(m_workspace->lines().caret()))
                return line.role;
        }
    }
    return LineRole::Caption;
}

bool PagesDesk::goTo(const QString &words)
{
    QTextCursor cursor = m_workspace->lines().document()->find(words);
    if (cursor.isNull())
        return false;
    cursor.setPosition(cursor.selectionStart());
    m_workspace->lines().setTextCursor(cursor);
    return true;
}

bool PagesDesk::select(const QString &words)
{
    const QTextCursor cursor = m_workspace->lines().document()->find(words);
    if (!cursor.isNull())
        m_workspace->lines().setTextCursor(cursor);
    return !cursor.isNull();
}

void PagesDesk::give(Qt::Key key, Hand hand)
{
    if (hand == Hand::Key)
        return QTest::keyClick(&m_workspace->lines(), key);
    const QString ending = u"(%1)"_s.arg(QKeySequence(key).toString(QKeySequence::NativeText));
    for (QPushButton *button : m_workspace->findChildren<QPushButton *>()) {
        if (button->text().endsWith(ending))
            return QTest::mouseClick(button, Qt::LeftButton);
    }
}

bool PagesDesk::change(Qt::Key key, Hand hand)
{
    QSignalSpy stored(&page(), &PageCorrectionModel::stored);
    give(key, hand);
    return !stored.isEmpty() || stored.wait(longest);
}

bool PagesDesk::accept(QDialog &dialog, QWidget &field, Hand hand)
{
    QSignalSpy stored(&page(), &PageCorrectionModel::stored);
    if (hand == Hand::Key)
        QTest::keyClick(&field, Qt::Key_Return);
    else
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    return !stored.isEmpty() || stored.wait(longest);
}

} // namespace jianbao
