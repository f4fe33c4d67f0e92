// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

// A style that heeds what the user wants of every program, and the way the language is written,
// where that style itself does not.
class DesktopStyle : public QProxyStyle
{
    Q_OBJECT
public:
    struct Wants
    {
        bool outlines = false; // in the text's colour: what is to be used is seen on any ground
        bool boxes = false; // those to tick are seen on a dark ground, empty ones too
        bool calm = false; // nothing fades or slides
        // A button's icon stands before its text, and the text beside it; no line of a label is
        // cut.
        bool fromTheRight = false;
        bool joinedLetters = false; // they are torn apart, and wider, where one is underlined

        bool operator==(const Wants &) const = default;
    };

    DesktopStyle(const QString &baseStyle, Wants wants);

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    Wants m_wants;
};
