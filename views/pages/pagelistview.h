#pragma once

#include <QListView>

namespace jianbao
{

class ArchiveModels;
class EmptyHint;
struct Theme;

/// The imported pages. Choosing one opens it for correction; the open page stays chosen when the list is read
/// anew. Lives on the GUI thread; the models must outlive it.
class PageListView : public QListView
{
    Q_OBJECT
public:
    explicit PageListView(ArchiveModels &archive, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void chooseOpenPage();

    ArchiveModels &m_archive;
    EmptyHint *m_hint;
};

} // namespace jianbao
