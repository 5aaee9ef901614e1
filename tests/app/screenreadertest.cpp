#include "tests/app/screenreadersession.h"
#include "tests/helpers/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <optional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsLookedAt = 12;

bool isListOfRows(const QString &role)
{
    return role == u"list"_s || role == u"table"_s || role == u"tree"_s || role == u"tree table"_s;
}

bool isControl(const QString &role)
{
    static const QStringList roles{u"push button"_s, u"button menu"_s, u"check box"_s, u"combo box"_s,
                                   u"text"_s,        u"spin button"_s, u"slider"_s,    u"page tab"_s,
                                   u"menu item"_s,   u"list item"_s,   u"tree item"_s, u"progress bar"_s};
    return roles.contains(role);
}

/// What a screen reader meets below an object, a line each, and what of it would be read out without a
/// name. The name of a combo box is what is chosen in it: what it is must stand in its description.
struct Tree
{
    QStringList lines;
    QStringList unnamed;

    void add(const AccessibleObject &object, int depth)
    {
        if (depth > 1 && !object.isShowing())
            return;
        const QString role = object.role();
        const QString name = object.name();
        const QString description = object.description();
        lines.append(QString(depth * 2, u' ') + role + u" “"_s + name + u"” "_s + description);
        const bool isTold = role == u"combo box"_s ? !description.isEmpty() : !name.trimmed().isEmpty();
        if ((isControl(role) || object.isFocusable()) && !isTold)
            unnamed.append(lines.last());
        for (const AccessibleObject &child : object.children(isListOfRows(role) ? rowsLookedAt : 200))
            add(child, depth + 1);
    }
};

std::optional<AccessibleObject> found(const AccessibleObject &object, const QString &role,
                                      const QString &name)
{
    if (object.role() == role && object.name().startsWith(name))
        return object;
    if (isListOfRows(object.role()))
        return {};
    for (const AccessibleObject &child : object.children(200)) {
        if (const auto below = found(child, role, name))
            return below;
    }
    return {};
}

} // namespace

/// The window as a screen reader of another process meets it, over the bus: from the welcome page through
/// every workspace. The trees are left in accessibletree.txt.
class ScreenReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void welcomePageIsNamed();
    void sampleOpensByItsAction();
    void workspacesAreNamed_data();
    void workspacesAreNamed();

private:
    void check(const QString &title);

    ScreenReaderSession m_session;
    QFile m_dump{QCoreApplication::applicationDirPath() + u"/accessibletree.txt"_s};
};

void ScreenReaderTest::initTestCase()
{
    const QString missing = m_session.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_dump.open(QIODevice::WriteOnly));
    QVERIFY(m_session.startProgram({}));
}

void ScreenReaderTest::check(const QString &title)
{
    Tree tree;
    tree.add(m_session.program(), 0);
    m_dump.write((u"== "_s + title + u'\n' + tree.lines.join(u'\n') + u"\n\n"_s).toUtf8());
    QVERIFY2(tree.unnamed.isEmpty(), qPrintable(tree.unnamed.join(u'\n')));
    QVERIFY(tree.lines.size() > 10);
}

void ScreenReaderTest::welcomePageIsNamed()
{
    QTRY_VERIFY(found(m_session.program(), u"push button"_s, u"打开示例"_s));
    check(u"welcome"_s);
}

void ScreenReaderTest::sampleOpensByItsAction()
{
    found(m_session.program(), u"push button"_s, u"打开示例"_s)->press();
    const auto articles = [this] { return found(m_session.program(), u"list"_s, u"检索到的文章"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(articles() && articles()->childCount() > 0, 60000);
    QVERIFY(!articles()->children(1).first().name().isEmpty());
}

void ScreenReaderTest::workspacesAreNamed_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addRow("articles") << u"文章"_s;
    QTest::addRow("indicators") << u"指标"_s;
    QTest::addRow("timeline") << u"时间轴"_s;
    QTest::addRow("review") << u"审核"_s;
    QTest::addRow("pages") << u"版面"_s;
}

void ScreenReaderTest::workspacesAreNamed()
{
    QFETCH(QString, workspace);
    found(m_session.program(), u"page tab"_s, workspace)->press();
    check(workspace);
}

QTEST_GUILESS_MAIN(ScreenReaderTest)
#include "screenreadertest.moc"
