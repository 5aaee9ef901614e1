#pragma once

#include "views/theme.h"

#include <QWidget>

class QLabel;

namespace jianbao
{

/// What the window shows while no archive is open: what the program is for and how to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void newWanted();
    void openWanted();

private:
    QLabel *m_advice;
};

} // namespace jianbao
