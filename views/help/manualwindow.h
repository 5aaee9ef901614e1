#pragma once

#include "views/window/sidewindow.h"

class QListWidget;

namespace jianbao
{

class ManualText;

/// The manual, in the user's language: its pages at the left, the chosen one at the right. Everything lies in
/// the program; nothing is loaded from outside.
class ManualWindow : public SideWindow
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// A page by its name: start, search, keys …
    void showPage(const QString &name);

private:
    QListWidget *m_pages;
    ManualText *m_text;
};

} // namespace jianbao
