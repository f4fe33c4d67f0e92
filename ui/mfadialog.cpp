// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfadialog.h"

#include "core/plaintext.h"
#include "grid.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

MfaDialog::MfaDialog(const QString &serial, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("mfaDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("MFA code"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);
    layout->setSpacing(grid::Unit + grid::Half);
    auto *about = new QLabel(tr("The AWS profile's role needs the code that this device shows "
                                "now:\n%1")
                                 .arg(plaintext::visible(serial)),
                             this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    layout->addWidget(about);

    m_code = LineInput::add(this, QStringLiteral("mfaCode"), tr("&Code"));
    m_code.editor->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(m_code.editor, &QLineEdit::textChanged, this, &MfaDialog::refresh);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    // The style's own icon is for light buttons.
    buttons->button(QDialogButtonBox::Cancel)->setIcon(symbolicIcon(QStringLiteral("close")));
    QPushButton *go = buttons->addButton(tr("C&ontinue"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MfaDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    connect(this, &QDialog::finished, this, [this](int result) {
        Q_EMIT decided(result == QDialog::Accepted ? m_code.text() : QString());
    });
    m_code.editor->setFocus(Qt::OtherFocusReason);
    keepHighEnough(this);
    refresh();
}

void MfaDialog::refresh()
{
    static const QRegularExpression code(QStringLiteral("\\A[0-9]{6}\\z"));
    m_code.setError(code.match(m_code.text()).hasMatch() ? QString()
                                                         : tr("The code has six digits."));
}

void MfaDialog::accept()
{
    if (m_code.field->problem().text.isEmpty())
        QDialog::accept();
    else
        m_code.field->pointOut();
}

#include "moc_mfadialog.cpp"
