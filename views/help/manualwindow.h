#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace jianbao
{

/// The manual, in the user's language: its pages at the left, the chosen one at the right. Everything lies in
/// the program; nothing is loaded from outside.
class ManualWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// A page by its name: start, search, keys …
    void showPage(const QString &name);

private:
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace jianbao
