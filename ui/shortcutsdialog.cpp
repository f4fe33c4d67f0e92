// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "accesskey.h"
#include "grid.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize DefaultSize{56 * grid::Unit, 56 * grid::Unit};

// A branch for each menu that has any.
void addShortcuts(QTreeWidget *tree, const QMenu *menu)
{
    QTreeWidgetItem *branch = nullptr;
    for (const QAction *action : menu->actions()) {
        if (action->shortcut().isEmpty())
            continue;
        if (branch == nullptr) {
            branch = new QTreeWidgetItem(tree, {withoutAccessKey(menu->title())});
            branch->setExpanded(true);
        }
        new QTreeWidgetItem(branch,
                            {withoutAccessKey(action->text()),
                             action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *bar, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::Wide, grid::Wide, grid::Wide, grid::Wide);

    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(windowTitle());
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    for (const QAction *action : bar->actions())
        addShortcuts(tree, action->menu());
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    tree->setCurrentItem(tree->topLevelItem(0));
    layout->addWidget(tree);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(this, DefaultSize);
}

#include "moc_shortcutsdialog.cpp"
