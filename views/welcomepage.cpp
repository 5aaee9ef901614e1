#include "views/welcomepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jianbao
{

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_advice(new QLabel(
          tr("Reads scanned newspaper pages, takes them apart into articles, and collects what they "
             "say: events, figures and ways of working, each with its sentence.\n\n"
             "Make a new archive, then drop page files (.txt) onto the window.")))
{
    auto *name = new QLabel(QStringLiteral("剪报"));
    name->setFont(Theme::headlineFont(44));
    m_advice->setFont(Theme::textFont(15));
    m_advice->setWordWrap(true);
    auto *make = new QPushButton(tr("&New archive…"));
    auto *open = new QPushButton(tr("&Open archive…"));
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(open);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(name);
    column->addSpacing(16);
    column->addWidget(m_advice);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    setAutoFillBackground(true);
    setTheme(theme);
}

void WelcomePage::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.paper);
    setPalette(palette);
}

} // namespace jianbao
