-- Every tenure with all that the other tables have of its person and its office.
SELECT
  tenure_id,
  any_value(persons.mentions) AS person_mentions,
  any_value(offices.mentions) AS office_mentions,
  count(DISTINCT event_id) AS events,
  count(DISTINCT entities."begin") AS entities
FROM tenures
JOIN persons USING (person_id)
JOIN offices USING (office_id)
LEFT JOIN events ON tenures.person_id IN (events.person_id, events.other_id)
LEFT JOIN entities ON entities.entity_id = tenures.person_id
GROUP BY tenure_id
ORDER BY tenure_id
