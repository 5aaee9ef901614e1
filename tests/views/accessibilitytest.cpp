#include "models/items/archivemodels.h"
#include "tests/helpers/patience.h"
#include "tests/items/inventedpage.h"
#include "views/articles/articlelistview.h"
#include "views/articles/articlesworkspace.h"
#include "views/help/manualwindow.h"
#include "views/history/bindialog.h"
#include "views/history/historydialog.h"
#include "views/import/importdialog.h"
#include "views/keys/keymapdialog.h"
#include "views/names/namedialog.h"
#include "views/palette/commandpalette.h"
#include "views/search/searchbar.h"
#include "views/settings/settingsdialog.h"
#include "views/tags/tagdialog.h"
#include "views/window/mainwindow.h"
#include "views/window/windowtools.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

/// What a screen reader can stop at. Rows of lists and tables are told by their models.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

/// The path of every control below `node` that can be reached and has no name.
void collectUnnamed(QAccessibleInterface *node, const QString &path, QStringList &unnamed)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const QObject *object = node->object();
    const QString here =
        path + u'/' +
        (object ? QString::fromLatin1(object->metaObject()->className()) : QString::number(node->role()));
    const bool reached = node->state().focusable || node->role() == QAccessible::MenuItem;
    if (reached && isControl(node->role()) && node->text(QAccessible::Name).trimmed().isEmpty())
        unnamed.append(here);
    const bool hasRows = node->role() == QAccessible::List || node->role() == QAccessible::Table ||
                         node->role() == QAccessible::Tree;
    for (int child = 0; !hasRows && child < node->childCount(); ++child)
        collectUnnamed(node->child(child), here, unnamed);
}

QStringList unnamedIn(QWidget &window)
{
    window.show();
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), {}, unnamed);
    return unnamed;
}

/// The letters with Alt that mean two things in the window.
QStringList keysGivenTwice(QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *menu = qobject_cast<const QMenuBar *>(widget);
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (label && label->buddy())
            texts.append(label->text());
        if (button)
            texts.append(button->text());
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
            texts.append(action->text());
    }
    QHash<QKeySequence, QString> owners;
    QStringList twice;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && owners.contains(key))
            twice.append(owners.value(key) + u" / "_s + text);
        owners.insert(key, text);
    }
    return twice;
}

/// The contrast of two colours as WCAG 2 measures it: 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

/// The tree that a screen reader sees, the way of the Tab key, and colours that can be told apart.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyControlOfTheWindowHasAName_data();
    void everyControlOfTheWindowHasAName();
    void everyControlOfTheDialogsHasAName();
    void noLetterMeansTwoThings();
    void unnamedControlsAreSeen();
    void tabReachesEveryField();
    void wordsCanBeReadOnTheirGround_data();
    void wordsCanBeReadOnTheirGround();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ArchiveModels> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

void AccessibilityTest::initTestCase()
{
    m_archive = std::make_unique<ArchiveModels>(m_folder.filePath(u"test.jianbao"_s),
                                                Database::Mode::CreateIfMissing);
    m_window = std::make_unique<MainWindow>();
    m_window->setArchive(m_archive.get());
    m_window->show();
    QFile page(m_folder.filePath(u"page.txt"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(inventedPageText(11).toUtf8());
    page.close();
    QSignalSpy imported(m_window.get(), &MainWindow::imported);
    m_window->importPaths({page.fileName()});
    QVERIFY(imported.wait(30000));
    QTRY_VERIFY(m_window->desk()->articles().list().model()->rowCount() > 0);
    m_window->desk()->searchBar().setQuery(u"签约 -绝无此事"_s);
}

void AccessibilityTest::everyControlOfTheWindowHasAName_data()
{
    QTest::addColumn<int>("workspace");
    const auto *tabs = m_window->desk()->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        QTest::addRow("%s", qPrintable(tabs->tabText(tab))) << tab;
}

void AccessibilityTest::everyControlOfTheWindowHasAName()
{
    QFETCH(int, workspace);
    m_window->desk()->setWorkspace(static_cast<Desk::Workspace>(workspace));
    const QStringList unnamed = unnamedIn(*m_window);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void AccessibilityTest::everyControlOfTheDialogsHasAName()
{
    SettingsDialog settings({});
    KeyMapDialog keys(m_window->tools().keys());
    ManualWindow manual;
    CommandPalette palette({}, u"hint"_s);
    ImportDialog import({u"page.txt"_s}, {});
    NameDialog names(*m_archive);
    BinDialog bin(m_archive->bin(), true);
    HistoryDialog history(*m_archive, m_archive->articles().articleId(0));
    MainWindow welcome;
    for (QWidget *window : std::initializer_list<QWidget *>{&settings, &keys, &manual, &palette, &import,
                                                            &names, &bin, &history, &welcome}) {
        const QStringList unnamed = unnamedIn(*window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }
}

void AccessibilityTest::noLetterMeansTwoThings()
{
    NameDialog names(*m_archive);
    TagDialog tags(m_archive->tags());
    BinDialog bin(m_archive->bin(), true);
    HistoryDialog history(*m_archive, m_archive->articles().articleId(0));
    SettingsDialog settings({});
    for (QDialog *dialog : std::initializer_list<QDialog *>{&names, &tags, &bin, &history, &settings}) {
        dialog->show();
        QCOMPARE(keysGivenTwice(*dialog), QStringList());
    }
    for (int tab = 0; tab < m_window->desk()->findChild<QTabBar *>()->count(); ++tab) {
        m_window->desk()->setWorkspace(static_cast<Desk::Workspace>(tab));
        QTRY_COMPARE(keysGivenTwice(*m_window), QStringList());
    }
}

void AccessibilityTest::unnamedControlsAreSeen()
{
    QWidget window;
    QLineEdit edit(&window);
    QCOMPARE(unnamedIn(window).size(), 1);
}

void AccessibilityTest::tabReachesEveryField()
{
    m_window->desk()->setWorkspace(Desk::Articles);
    QSet<const QWidget *> met;
    const QWidget *first = &m_window->desk()->searchBar();
    for (const QWidget *at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain())
        met.insert(at);
    met.insert(first);
    for (const QWidget *widget : m_window->desk()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            QVERIFY2(met.contains(widget), widget->metaObject()->className());
    }
}

void AccessibilityTest::wordsCanBeReadOnTheirGround_data()
{
    QTest::addColumn<QColor>("word");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const auto add = [](const char *name, const Theme &theme, double least) {
        QTest::addRow("%s ink on paper", name) << theme.ink << theme.paper << std::max(7.0, least);
        QTest::addRow("%s ink on panel", name) << theme.ink << theme.panel << std::max(7.0, least);
        QTest::addRow("%s ink on mark", name) << theme.ink << theme.mark << std::max(4.5, least);
        QTest::addRow("%s muted on paper", name) << theme.muted << theme.paper << least;
        QTest::addRow("%s muted on panel", name) << theme.muted << theme.panel << least;
        QTest::addRow("%s accent on paper", name) << theme.accent << theme.paper << least;
        for (const QColor &word : {theme.ink, theme.muted, theme.accent})
            QTest::addRow("%s %s where chosen", name, qPrintable(word.name()))
                << word << theme.chosen << least;
        for (const QColor &line : {theme.event, theme.indicator, theme.method})
            QTest::addRow("%s underline %s", name, qPrintable(line.name()))
                << line << theme.paper << (least > 4.5 ? least : 3.0);
    };
    add("light", Theme::light(), 4.5);
    add("dark", Theme::darkTheme(), 4.5);
    add("high contrast", Theme::highContrast(), 7);
}

void AccessibilityTest::wordsCanBeReadOnTheirGround()
{
    QFETCH(QColor, word);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrast(word, ground) >= least, qPrintable(QString::number(contrast(word, ground))));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
