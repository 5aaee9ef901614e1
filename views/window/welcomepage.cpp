#include "views/window/welcomepage.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_advice(new QLabel(
          tr("Reads scanned newspaper pages, takes them apart into articles, and collects what they "
             "say: events, figures and ways of working, each with its sentence.\n\n"
             "Make a new archive, then drop page files (.txt) onto the window. The sample holds invented "
             "pages to try everything on.")))
    , m_recent(new QVBoxLayout)
{
    auto *name = new QLabel(u"剪报"_s);
    name->setFont(Theme::headlineFont(44));
    m_advice->setFont(Theme::textFont(15));
    m_advice->setWordWrap(true);
    auto *make = new QPushButton(tr("&New archive…"));
    auto *open = new QPushButton(tr("&Open archive…"));
    auto *sample = new QPushButton(tr("Open the &sample"));
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(name);
    column->addSpacing(16);
    column->addWidget(m_advice);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addSpacing(16);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    setAutoFillBackground(true);
    setTheme(theme);
}

void WelcomePage::setRecentArchives(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths.mid(0, 5)) {
        auto *entry = new QPushButton(QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1));
        entry->setFlat(true);
        entry->setToolTip(path);
        entry->setAccessibleName(tr("Open the archive %1").arg(path));
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(entry, 0, Qt::AlignLeft);
    }
}

void WelcomePage::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.paper);
    setPalette(palette);
}

} // namespace jianbao
