#include "tests/views/reviewdesk.h"

#include "views/reader/readerview.h"
#include "views/window/desk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int longest = 30000; ///< milliseconds; machines may be busy

template <typename Field> Field *named(QWidget &parent, const QString &name)
{
    for (Field *each : parent.findChildren<Field *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

ReviewDesk::ReviewDesk(const SampleArchive &samples) : m_copy(samples)
{
    m_archive = std::make_unique<ArchiveModels>(m_copy.path(), Database::Mode::ReadWrite);
    QObject::connect(m_archive.get(), &ArchiveModels::failed,
                     [](const QString &message) { qWarning("%s", qPrintable(message)); });
    m_window = std::make_unique<MainWindow>();
    m_window->setArchive(m_archive.get());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QSignalSpy loaded(&queue(), &ReviewModel::loaded);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    m_isReady = QTest::qWaitForWindowActive(m_window.get(), longest) &&
                (!loaded.isEmpty() || loaded.wait(longest)) &&
                QTest::qWaitFor([this] { return !queue().isReading(); }, longest);
}

ReviewDesk::~ReviewDesk() = default;

ReviewWorkspace &ReviewDesk::workspace()
{
    return m_window->desk()->review();
}

int ReviewDesk::row()
{
    return workspace().queue().currentIndex().row();
}

QString ReviewDesk::currentId()
{
    return workspace().queue().currentIndex().data(IdRole).toString();
}

QString ReviewDesk::currentArticle()
{
    return queue().fact(row()).source.articleId;
}

bool ReviewDesk::goTo(FactKind kind)
{
    for (int number = 0; number < queue().rowCount(); ++number) {
        if (kindOf(queue().fact(number).fact) != kind)
            continue;
        workspace().queue().setCurrentIndex(queue().index(number));
        return true;
    }
    return false;
}

void ReviewDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&workspace().queue(), key, modifiers);
}

bool ReviewDesk::select(const QString &words)
{
    const QTextCursor cursor = workspace().reader().document()->find(words);
    if (cursor.hasSelection())
        workspace().reader().setTextCursor(cursor);
    return cursor.hasSelection();
}

QLineEdit *ReviewDesk::field(const QString &name)
{
    return named<QLineEdit>(form(), name);
}

QComboBox *ReviewDesk::choice(const QString &name)
{
    return named<QComboBox>(form(), name);
}

QPushButton *ReviewDesk::button(const QString &text)
{
    for (QPushButton *each : workspace().findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void ReviewDesk::click(const QString &text)
{
    QTest::mouseClick(button(text), Qt::LeftButton);
}

void ReviewDesk::give(const QString &text, Qt::Key key, Hand hand)
{
    if (hand == Hand::Mouse)
        click(text);
    else
        press(key);
}

Verdict ReviewDesk::verdictOf(const QString &factId) const
{
    Database database(m_archive->path(), Database::Mode::ReadOnly);
    const FactStore store(database);
    for (const Verdict verdict : {Verdict::Confirmed, Verdict::Rejected}) {
        FactFilter filter;
        filter.verdict = verdict;
        filter.ids = QStringList{factId};
        if (!store.events(filter).isEmpty() || !store.observations(filter).isEmpty() ||
            !store.methods(filter).isEmpty())
            return verdict;
    }
    return Verdict::Suggested;
}

Observation ReviewDesk::confirmedFigure(const QString &articleId, const Quote &quote)
{
    for (const StoredObservation &stored : m_archive->article(articleId).observations) {
        if (stored.fact.quote == quote && stored.verdict == Verdict::Confirmed)
            return stored.fact;
    }
    return {};
}

} // namespace jianbao
