#include "views/settings/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace jianbao
{

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_appearance(new QComboBox)
    , m_textPercent(new QSpinBox)
    , m_readerPlace(new QComboBox)
    , m_nameOrder(new QComboBox)
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_appearance->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_appearance->setCurrentIndex(static_cast<int>(preferences.appearance));
    m_textPercent->setRange(Preferences::smallestText, Preferences::largestText);
    m_textPercent->setSingleStep(10);
    m_textPercent->setSuffix(u" %"_s);
    m_textPercent->setValue(preferences.textPercent);
    m_readerPlace->addItems({tr("Right of the list"), tr("Below the list"), tr("Off")});
    m_readerPlace->setCurrentIndex(static_cast<int>(preferences.readerPlace));
    m_nameOrder->addItems({tr("By pinyin"), tr("By strokes")});
    m_nameOrder->setCurrentIndex(static_cast<int>(preferences.nameOrder));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow({}, new QLabel(tr("Another language is used from the next start on.")));
    form->addRow(tr("&Appearance:"), m_appearance);
    form->addRow(tr("&Text size in the reader:"), m_textPercent);
    form->addRow(tr("&Reader:"), m_readerPlace);
    form->addRow(tr("&Names in the sidebar:"), m_nameOrder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    for (QComboBox *box : {m_language, m_appearance, m_readerPlace, m_nameOrder})
        connect(box, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_textPercent, &QSpinBox::valueChanged, this, &SettingsDialog::tell);
}

void SettingsDialog::tell()
{
    m_preferences.language = m_language->currentData().toString();
    m_preferences.appearance = static_cast<Preferences::Appearance>(m_appearance->currentIndex());
    m_preferences.textPercent = m_textPercent->value();
    m_preferences.readerPlace = static_cast<Preferences::ReaderPlace>(m_readerPlace->currentIndex());
    m_preferences.nameOrder = static_cast<NameOrder>(m_nameOrder->currentIndex());
    Q_EMIT changed(m_preferences);
}

} // namespace jianbao
