// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/openplan.h"

#include <QAbstractItemModel>
#include <memory>

namespace lists {

/// What stands in the tree of a plan. Background to Needs lie under WhereAreWe; measures under their area or, where that is
/// gone, under LooseMeasures; goals under their measure or area.
enum class PlanPart { WhereAreWe, Background, Participation, Needs, Area, LooseMeasures, Measure, Goal, StrengthsWeaknesses, Risks, Spreading, Wastebasket };

/// The open plan as a tree: where we are, areas with their measures and goals, what is seen of the whole. A change moves, adds
/// and takes away rows; the others keep their indexes, so that nothing folds up under the reader.
class PlanTree final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        PartRole = Qt::UserRole + 1, ///< int of PlanPart
        IdRole,      ///< QUuid of area, measure or goal; null for the rest
        NumberRole,  ///< "2", "2.1"
        WarningRole, ///< one sentence where something needs the reader; empty
        EffectRole,  ///< int of domain::Effect by the last follow-up; invalid where there is none
        LateRole     ///< bool: a measure whose follow-up should have been made
    };

    explicit PlanTree(OpenPlan &plan, QObject *parent = nullptr);

    QModelIndex find(PlanPart part, const QUuid &id = {}) const; ///< invalid where it is not there
    PlanPart part(const QModelIndex &index) const;
    QUuid id(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Areas and measures can be dragged; moveRequested() asks for what a drop means. A measure is dropped on an area or between
    /// measures, an area between areas; anything else is refused while it is dragged.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// `position` among the others when it has been moved; -1: last.
    void measureDropped(domain::MeasureId measure, domain::AreaId to, int position, bool copy);
    void areaDropped(domain::AreaId area, int position);

private:
    struct Node {
        PlanPart part = PlanPart::WhereAreWe;
        QUuid id;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;

        bool same(const Node &other) const { return part == other.part && id == other.id; }
        int row() const;
    };
    struct Drop {
        bool valid = false;
        PlanPart part = PlanPart::Measure;
        QUuid id;
        domain::AreaId area;
        int position = -1;
    };

    std::unique_ptr<Node> build() const;
    void sync(Node &node, Node &wanted);
    void update();
    Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    const Node *find(const Node &node, PlanPart part, const QUuid &id) const;
    QString text(const Node &node) const;
    QString warning(const Node &node) const;
    Drop dropOf(const QMimeData *data, int row, const QModelIndex &parent) const;

    OpenPlan &m_plan;
    std::unique_ptr<Node> m_root;
};

} // namespace lists
