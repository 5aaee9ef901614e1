#pragma once

#include "models/items/profile.h"
#include "views/style/theme.h"
#include "views/window/sidewindow.h"

class QTextBrowser;

namespace jianbao
{

/// The page of a district, an indicator or a method. Each fact is a link to its printed words.
class ProfileWindow : public SideWindow
{
    Q_OBJECT
public:
    ProfileWindow(const Profile &profile, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void sentenceRequested(const QString &articleId, jianbao::Span page);

private:
    QString html() const;
    QString contents() const;

    Profile m_profile;
    Theme m_theme;
    QTextBrowser *m_text;
};

} // namespace jianbao
