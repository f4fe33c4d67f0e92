// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdelegate.h"

#include <QStandardItemModel>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

class Delegate : public TextDelegate
{
public:
    using TextDelegate::initStyleOption;
};

} // namespace

class TestStatusDelegate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTimeStaysInOnePiece_data();
    void aTimeStaysInOnePiece();
};

void TestStatusDelegate::aTimeStaysInOnePiece_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// Laid out as a view does it, in the direction of the window, the glyphs stand in their order.
void TestStatusDelegate::aTimeStaysInOnePiece()
{
    QFETCH(Qt::LayoutDirection, direction);
    const QString time = u"25 Nov 2026 09:20:49"_s;
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), time);
    QStyleOptionViewItem option;
    option.direction = direction;
    Delegate().initStyleOption(&option, model.index(0, 0));
    const auto begin = int(option.text.indexOf(time));
    QVERIFY(begin >= 0);

    QTextOption textOption;
    textOption.setTextDirection(option.direction);
    QTextLayout layout(option.text);
    layout.setTextOption(textOption);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    // Where two directions meet, before the first, a cursor may stand at either side.
    for (int i = 1; i + 1 < time.size(); ++i)
        QVERIFY(line.cursorToX(begin + i) < line.cursorToX(begin + i + 1));
}

QTEST_MAIN(TestStatusDelegate)
#include "tst_statusdelegate.moc"
