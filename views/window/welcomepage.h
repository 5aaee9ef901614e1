#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jianbao
{

/// What the window shows while no archive is open: what the program is for and how to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setRecentArchives(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void recentWanted(const QString &path);

private:
    QLabel *m_advice;
    QVBoxLayout *m_recent;
};

} // namespace jianbao
