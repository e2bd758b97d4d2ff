/** SQL of the contract's `OpenVisit` of the plan `p`: the visit that has begun and is not over, or null. */
export const openVisit = `
    (SELECT jsonb_build_object('id', o.id, 'on', o.on_day, 'stage', o.stage,
        'updatedBy', jsonb_build_object('id', u.id, 'displayName', u.display_name),
        'updatedAt', to_char(o.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
      FROM visits o JOIN people u ON u.id = o.updated_by
      WHERE o.plan_id = p.id AND o.stage IN ('arrived', 'in-progress'))`;
