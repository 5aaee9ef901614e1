#include "views/help/manualwindow.h"

#include "views/help/manualtext.h"
#include "views/style/screenroom.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

struct Page
{
    const char *name;
    const char *title;
};

constexpr Page pages[] = {{"start", QT_TRANSLATE_NOOP("ManualWindow", "First steps")},
                          {"articles", QT_TRANSLATE_NOOP("ManualWindow", "Articles and reader")},
                          {"search", QT_TRANSLATE_NOOP("ManualWindow", "Searching")},
                          {"indicators", QT_TRANSLATE_NOOP("ManualWindow", "Indicators and charts")},
                          {"timeline", QT_TRANSLATE_NOOP("ManualWindow", "Timeline")},
                          {"review", QT_TRANSLATE_NOOP("ManualWindow", "Review")},
                          {"pages", QT_TRANSLATE_NOOP("ManualWindow", "Pages")},
                          {"facts", QT_TRANSLATE_NOOP("ManualWindow", "How facts are found")},
                          {"care", QT_TRANSLATE_NOOP("ManualWindow", "Care of the archive")},
                          {"keys", QT_TRANSLATE_NOOP("ManualWindow", "Keys")},
                          {"news", QT_TRANSLATE_NOOP("ManualWindow", "What is new")}};

/// The language in which the program speaks; a translation names itself.
QString language()
{
    return QCoreApplication::translate("ManualWindow", "en", "folder of the manual: en or zh_CN");
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : SideWindow(parent), m_pages(new QListWidget), m_text(new ManualText)
{
    setWindowTitle(QCoreApplication::translate("ManualWindow", "Manual of Jianbao"));
    resizeWithinScreen(*this, {1000, 760});
    m_pages->setAccessibleName(QCoreApplication::translate("ManualWindow", "Pages of the manual"));
    m_text->setAccessibleName(QCoreApplication::translate("ManualWindow", "Page of the manual"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setSpacing(3);
    m_text->setSearchPaths({u":/help/"_s + language()});
    for (const Page &page : pages) {
        auto *item = new QListWidgetItem(QCoreApplication::translate("ManualWindow", page.title), m_pages);
        item->setData(Qt::UserRole, QString::fromLatin1(page.name));
    }
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(m_text);
    splitter->setSizes({200, 800});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    connect(m_pages, &QListWidget::currentItemChanged, m_text, [this](const QListWidgetItem *item) {
        m_text->setSource(QUrl(item->data(Qt::UserRole).toString() + u".html"_s));
    });
    m_pages->setCurrentRow(0);
}

void ManualWindow::showPage(const QString &name)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == name)
            m_pages->setCurrentRow(row);
    }
}

} // namespace jianbao
