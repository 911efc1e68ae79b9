-- Who held an office on a day, as far as the text settles it.
WITH question AS (SELECT ? AS office, CAST(? AS DATE) AS day)
SELECT DISTINCT person
FROM tenures JOIN question USING (office)
WHERE start_latest <= day AND (end_earliest >= day OR "end" = '..')
ORDER BY person
