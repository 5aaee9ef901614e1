#include "views/profile/profilewindow.h"

#include "models/items/citation.h"
#include "views/style/screenroom.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao
{

ProfileWindow::ProfileWindow(const QString &name, const Theme &theme, QWidget *parent)
    : SideWindow(parent), m_told(tr("The archive is being read …")), m_text(new QTextBrowser)
{
    m_profile.name = name;
    setWindowTitle(name);
    resizeWithinScreen(*this, {720, 760});
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Everything about %1").arg(name));
    m_text->document()->setDocumentMargin(24);
    m_text->document()->setDefaultFont(Theme::textFont(14));
    setTheme(theme);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.path().isEmpty())
            return m_text->scrollToAnchor(link.fragment());
        const QStringList place = link.toString().split(u'/');
        const auto &rows = m_profile.sections.at(place.at(0).toInt()).rows;
        const Profile::Row &row = rows.at(place.at(1).toInt());
        Q_EMIT sentenceRequested(row.source.articleId, row.at);
    });
}

void ProfileWindow::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_told = profile.sections.isEmpty() ? tr("The archive tells nothing of it.") : QString();
    refresh();
}

void ProfileWindow::tellProblem(const QString &problem)
{
    m_told = problem;
    refresh();
}

void ProfileWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_text->document()->setDefaultStyleSheet(
        u"h1 { font-size: 26px } h2 { font-size: 17px } .muted { color: %1 } a { color: %2; text-decoration: none }"_s
            .arg(theme.muted.name(), theme.ink.name()));
    refresh();
}

void ProfileWindow::refresh()
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html());
    m_text->verticalScrollBar()->setValue(place);
}

/// The sections with their numbers of entries, each a link to where it begins.
QString ProfileWindow::contents() const
{
    QStringList links;
    for (qsizetype s = 0; s < m_profile.sections.size(); ++s) {
        const Profile::Section &section = m_profile.sections.at(s);
        links.append(u"<a href=\"#section%1\"><span style=\"color: %2\">%3 %4</span></a>"_s.arg(
            QString::number(s), m_theme.accent.name(), section.title.toHtmlEscaped(),
            QLocale().toString(section.total)));
    }
    return u"<p>%1</p>"_s.arg(links.join(u" · "_s));
}

QString ProfileWindow::html() const
{
    QString text = u"<h1>%1</h1><p class=\"muted\">%2</p>"_s.arg(m_profile.name.toHtmlEscaped(),
                                                                 m_profile.summary.toHtmlEscaped());
    if (!m_told.isEmpty())
        return text + u"<p>%1</p>"_s.arg(m_told.toHtmlEscaped());
    text += contents();
    for (qsizetype s = 0; s < m_profile.sections.size(); ++s) {
        const Profile::Section &section = m_profile.sections.at(s);
        text += u"<a name=\"section%1\"></a><h2>%2 · %3</h2>"_s.arg(
            QString::number(s), section.title.toHtmlEscaped(), QLocale().toString(section.total));
        for (qsizetype r = 0; r < section.rows.size(); ++r) {
            const Profile::Row &row = section.rows.at(r);
            text += u"<p><a href=\"%1/%2\"><span class=\"muted\">%3</span> <b>%4</b><br>%5</a><br>"
                    "<span class=\"muted\">%6</span></p>"_s.arg(
                        QString::number(s), QString::number(r), row.when.toHtmlEscaped(),
                        row.words.toHtmlEscaped(), row.quote.toHtmlEscaped(),
                        Citation::of(row.source).toHtmlEscaped());
        }
        if (const auto left = section.total - section.rows.size(); left > 0)
            text += u"<p class=\"muted\">%1</p>"_s.arg(
                tr("%n more: the search finds them all.", nullptr, static_cast<int>(left)));
    }
    return text;
}

} // namespace jianbao
